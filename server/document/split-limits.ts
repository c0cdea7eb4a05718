/** How small the pieces of a file get. */

/** An entry of no more lines is one leaf: below, splitting costs more than parsing again. */
export const linesOfLeaf = 24;

/** Deeper than this nothing is split further. */
export const deepest = 50;
