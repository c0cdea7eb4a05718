/**
 * The server's command that asks who is missing in the phase at a position, or in one that the author chooses, and
 * writes the answers. Arguments: the document's URI; the position, where there is one.
 */
export const chooseRolesCommand = "ospo.chooseRoles";
