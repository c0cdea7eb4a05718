import type { CauseWords } from "./words";

const unclear = "Until this is corrected, nobody can tell what this part of the file says.";
const quote = "Put the text in quotation marks.";
const quoted = (word: string) => `“${word}”`;
const marks = "Marks with “&”, “*” and “!” are rarely needed in these files.";

export const en: CauseWords = {
  "after-bracket": () => [
    "The text goes on after its closing bracket.",
    "A bracket or brace at the beginning of a value opens a list or keys, and nothing can follow its end.",
    "Put the whole text in quotation marks.",
  ],
  "after-quote": () => [
    "The text goes on after its closing quotation mark.",
    "A quotation mark or an apostrophe in the middle of the text ends it there.",
    "Put the whole text in double quotation marks.",
  ],
  "colon-in-braces": (word) => [
    `A comma or quotation marks are missing around “${word}:”.`,
    "In braces, a colon and a space end a key, and only a comma ends the value before it.",
    `Put a comma before “${word}” if it is a key, or the whole text in quotation marks if it belongs to the text.`,
  ],
  "colon-in-text": () => [
    "This text contains a colon followed by a space.",
    "A colon and a space separate a key from its value, so the text would be cut in two.",
    quote,
  ],
  "comment-in-brackets": (word) => [
    `The closing bracket is in the comment ${quoted(word)}.`,
    "A space and “#” begin a comment, and what is in it closes nothing.",
    "Put the text in quotation marks if “#” belongs to it; otherwise move the comment to a line of its own.",
  ],
  "comment-in-text": (word) => [
    `The comment ${quoted(word)} interrupts this text.`,
    "A space and “#” begin a comment, and a text ends there, so the lines below belong to nothing.",
    "Put the whole text in quotation marks if “#” belongs to it; otherwise move the comment to a line of its own.",
  ],
  "curly-quotes": () => [
    "These curly quotation marks are part of the text.",
    "Word processors write them; here only straight ones stand around a text, and all others are letters of it.",
    "Write straight quotation marks, or none.",
  ],
  "list-on-line": () => [
    "This list begins on the same line as its key.",
    "A list is recognized by the hyphens at the beginning of its lines.",
    "Put each item on a line of its own below the key, with a hyphen and a space before it.",
  ],
  "merge-conflict": () => [
    "Two versions of this passage have not been merged.",
    "Git could not decide between two changes, so it left both in the file with these lines around them.",
    "Keep the version that counts, and delete the other one and the lines of “<”, “=” and “>”.",
  ],
  "missing-comma": () => [
    "A comma is missing before this.",
    "In brackets, the comma says where one item ends and the next begins.",
    "Put a comma between the two items.",
  ],
  bullet: (word) => [
    `“${word}” does not make a list here.`,
    "Word processors mark the items of a list with a dot or a dash; here a hyphen and a space do that.",
    "Begin each item with a hyphen and a space, on a line of its own below its key.",
  ],
  "no-colon": (word) => [
    `“${word}” has no colon after it.`,
    "Each line is a key with its colon, an item of a list with its hyphen, or part of a text.",
    "Put a colon and a space after the key; if the line continues the text above, indent it further.",
  ],
  "no-space": (word) => [
    `A space is missing after the colon of “${word}”.`,
    "Without the space, the key and its value are read as one word.",
    "Put a space after the colon.",
  ],
  "no-space-hyphen": () => [
    "A space is missing after this hyphen.",
    "Without the space, the hyphen is part of the text and does not begin an item of the list.",
    "Put a space after the hyphen.",
  ],
  "odd-indent": () => [
    "This line is indented with spaces that are not ordinary ones.",
    "Word processors and web pages have spaces that look the same, but here they are letters of the key.",
    "Replace them with ordinary spaces.",
  ],
  "odd-space": (word) => [
    `The space after the colon of “${word}” is not an ordinary one.`,
    "Word processors write spaces that look the same but do not separate a key from its value.",
    "Replace it with an ordinary space.",
  ],
  "old-line-ends": () => [
    "This file ends its lines as very old Macintosh computers did.",
    "The whole file is read as one long line.",
    "Save the file with the line ends “LF”, which you can choose in the status bar of the editor.",
  ],
  "open-bracket": (word) => [
    "This bracket is never closed.",
    "All that follows would belong to what is in the brackets.",
    `Put “${word}” after the last item.`,
  ],
  "open-quote": (word) => [
    "This quotation mark is never closed.",
    "All that follows, up to the end of the file, is read as one text.",
    `Put ${word === "'" ? "a single" : "a double"} quotation mark at the end of the text.`,
  ],
  "start-char": (word) => [
    `A text cannot begin with “${word}”.`,
    "At the beginning of a text this character has a meaning of its own.",
    word === "*"
      ? "Put the text in quotation marks; an item of a list begins with a hyphen."
      : word === "?"
        ? "Leave the place empty if it is not known yet; put a text that begins like this in quotation marks."
        : quote,
  ],
  "stray-bracket": (word) => [
    `“${word}” has nothing to close.`,
    "There are more closing brackets than opening ones.",
    "Remove it; if it belongs to a text, put the text in quotation marks.",
  ],
  "stray-item": () => [
    "This list item does not belong to anything.",
    "The key above already has a value on its own line, so it cannot have a list as well.",
    "Move the value of that key into the list, or indent this line to where it belongs.",
  ],
  "too-many-copies": () => [
    "This file repeats its parts so often that only a part of it is checked.",
    "Each “*” stands for a whole part, and parts that repeat parts grow to millions of lines.",
    "Write the parts out, or remove the repetitions.",
  ],
  "value-and-lines": (word) => [
    `“${word}” has a value on its line and more lines below it.`,
    "A key has one value: either the text after its colon or the indented lines below.",
    "Remove one of the two, or indent the lines below to where they belong.",
  ],
  ALIAS_PROPS: () => ["This reference with “*” has a mark that does not belong there.", marks, "Remove the mark."],
  BAD_ALIAS: () => ["There is a mark here without a name.", marks, quote],
  BAD_COLLECTION_TYPE: () => ["The word with “!” does not fit what follows it.", marks, "Remove the word with “!”."],
  BAD_DIRECTIVE: () => [
    "This line with “%” has no meaning here.",
    "Lines that begin with “%” are instructions for the program that reads the file.",
    "Remove the line; if it is a text, put it in quotation marks.",
  ],
  BAD_DQ_ESCAPE: (word) => [
    `“${word}” has no meaning between double quotation marks.`,
    "Between double quotation marks, a backslash begins a special character.",
    "Write the backslash twice, or put the text in single quotation marks.",
  ],
  BAD_INDENT: () => [
    "This line does not line up with the lines above it.",
    "The spaces at the beginning of a line say what it belongs to.",
    "Begin it in the same column as the lines that it belongs with.",
  ],
  BAD_PROP_ORDER: () => ["The marks before this value are in the wrong order.", marks, "Remove the marks."],
  BAD_SCALAR_START: () => ["A text cannot begin with this character.", unclear, quote],
  BLOCK_AS_IMPLICIT_KEY: () => [
    "This line does not fit below the line above it.",
    "The spaces at the beginning of a line say what it belongs to.",
    "Begin it in the same column as the lines that it belongs with.",
  ],
  BLOCK_IN_FLOW: () => [
    "There cannot be indented lines inside brackets.",
    "Inside brackets, items are separated by commas and not by lines.",
    "Write the items with commas, or leave the brackets out.",
  ],
  DUPLICATE_KEY: () => [
    "The same key appears twice here.",
    "Only one of the two can count.",
    "Keep one of them, or rename the other.",
  ],
  IMPOSSIBLE: () => ["This part cannot be read.", unclear, "Compare it with the lines around it, or write it again."],
  KEY_OVER_1024_CHARS: () => [
    "This key is longer than 1024 characters.",
    "A key is a short name; a longer text goes after the colon.",
    "Shorten the key.",
  ],
  MISSING_CHAR: () => [
    "Something is missing here: a colon, a hyphen or a quotation mark.",
    unclear,
    "Compare the line with those around it.",
  ],
  MULTILINE_IMPLICIT_KEY: () => [
    "This line is neither a key with a colon nor part of the text above.",
    unclear,
    "Put a colon and a space after the key; if the line continues the text above, indent it further.",
  ],
  MULTIPLE_ANCHORS: () => ["There are two names with “&” before one value.", marks, "Keep one of them."],
  MULTIPLE_DOCS: () => [
    "A second document begins here.",
    "One file holds one document.",
    "Move what follows into a file of its own.",
  ],
  MULTIPLE_TAGS: () => ["There are two words with “!” before one value.", marks, "Keep one of them."],
  NON_STRING_KEY: () => [
    "A key cannot be a list or consist of several lines.",
    "A key is a short name with a colon.",
    "Write a short name.",
  ],
  RESOURCE_EXHAUSTION: () => [
    "The lists or brackets here are too deep inside one another, so this part is left out.",
    "More than 200 levels are not read, and nothing in this part is checked; most often something was pasted by mistake.",
    "Remove the levels that are not needed.",
  ],
  TAB_AS_INDENT: () => [
    "This line is indented with a tab; only spaces count.",
    "Each program shows a tab with a width of its own, so nobody could tell what the line belongs to.",
    "Replace the tab with spaces.",
  ],
  TAG_RESOLVE_FAILED: () => ["The word with “!” is not known.", marks, "Remove the word with “!”."],
  TOO_LARGE: () => [
    "This part of the file is too large, so it is left out.",
    "More than 32 million characters are not read, and nothing in them is checked; most often something else was saved under this name.",
    "Split the file, or give it another name.",
  ],
  UNEXPECTED_TOKEN: () => [
    "This does not belong here.",
    unclear,
    "Compare the line with those around it; if this belongs to a text, put the text in quotation marks.",
  ],
  UNKNOWN_ALIAS: (word) => [
    `“*${word}” refers to “&${word}”, which is not further up in the file.`,
    "A word that begins with “*” repeats what was marked with “&” further up.",
    "Remove the “*”; if it belongs to the text, put the text in quotation marks.",
  ],
};
