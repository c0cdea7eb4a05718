/** What a configuration may say of a rule, and what people are told of it there. */

type Bilingual<T> = { readonly en: T; readonly fr: T };

export interface RuleFact {
  readonly title: Bilingual<string>;
  /** A sentence or two: what it finds, and how severe that is unless somebody sets it. */
  readonly about: Bilingual<string>;
  /** Its options by their names; bounds are included. */
  readonly options: Readonly<
    Record<
      string,
      {
        readonly minimum: number;
        readonly maximum?: number;
        readonly whole?: boolean;
        readonly words: Bilingual<readonly [title: string, description: string]>;
      }
    >
  >;
}
