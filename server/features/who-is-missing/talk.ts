/** How a feature asks the author: the protocol says how a client shows it. */

interface Question {
  /** The question. */
  readonly title: string;
  /** What to do, or what else is asked, one short line. */
  readonly prompt: string;
  /** The number of the question, from 1, and how many there are; absent for one that stands alone. */
  readonly step?: number;
  readonly steps?: number;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Stands after the label, greyed. */
  readonly description?: string;
  /** A line of its own below. */
  readonly detail?: string;
  /** A heading; choices of one group stand together. */
  readonly group?: string;
}

export interface ChoiceQuestion extends Question {
  readonly choices: readonly Choice[];
}

export interface TextQuestion extends Question {
  /** What is said to somebody who writes nothing. */
  readonly needed: string;
}

/** A choice's id or a text; `back` to the question before; undefined when the author breaks off. */
export type Answer = { readonly value: string } | "back" | undefined;

export interface Talk {
  /** So many choices can be shown at once. */
  readonly mostChoices: number;
  readonly choose: (question: ChoiceQuestion) => Promise<Answer>;
  /** Absent where the editor has nothing to write in. */
  readonly write?: (question: TextQuestion) => Promise<Answer>;
  /** Says something that needs no answer. */
  readonly tell: (message: string) => void;
}
