/** The kind of code action that applies all safe fixes of a file. It is ours alone, so that on save nobody else acts. */
export const fixAllKind = "source.fixAll.ospo";
