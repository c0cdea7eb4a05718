/** What a rule is. Each stands in a folder of its own under `rules/`. */
import type { Spot } from "../document/document";
import { keep } from "../keep";
import type { Locale } from "../locale";
import type { RuleSetting } from "../model/config";
import { isUnfinished } from "../model/header";
import type { DocumentKind } from "../model/kinds";
import { optional } from "../optional";
import type { CheckContext } from "./context";
import { type Finding, type Fix, type Related, type Severity, severities, type Words } from "./finding";
import { type OptionValues, type RuleOptions, valuesOf } from "./option";

/** What a rule says in one language. `P` is what the check found out. */
export interface RuleWords<P> {
  /** The rule's name on its page and in lists: a few words. */
  readonly title: string;
  /** What is wrong: one short sentence that stands alone in a list of problems. */
  readonly message: (params: P) => string;
  /** Why it matters: one sentence. */
  readonly why: (params: P) => string;
  /** What to do: one sentence. */
  readonly remedy: (params: P) => string;
}

/** Where a rule comes from. */
interface RuleSource {
  /** The sentence that justifies it, at most 20 words, in the language of the source. */
  readonly quote: string;
  readonly where: string;
}

/** One thing that a check found, before it has words. */
export interface Found<P> {
  readonly spot: Spot;
  readonly params: P;
  /** What a silence of this one finding names. */
  readonly subject?: string;
  readonly related?: readonly Related[];
  /** For the few rules whose findings weigh differently. */
  readonly severity?: Severity;
  /** True when this one is at most information in a draft, unlike others of the rule. */
  readonly mildInDrafts?: boolean;
}

/** Kinds of documents, all of them, or any file at all, readable or not. */
export type Kinds = readonly DocumentKind[] | "all" | "form";

/** What is known of a rule before it runs. */
interface RuleFacts {
  readonly id: string;
  readonly severity: Severity;
  /** The kinds of documents that it looks at; `form` for what must be right before a file has a kind. */
  readonly kinds: Kinds;
  /**
   * What a result depends on: one part of a file, one file, or the files of the workspace; `structure` for rules
   * that only say what the structure check found, which of a long file are known before everything else; `silences`
   * for those that run behind all others and see what was silenced.
   */
  readonly reads: "structure" | "chunk" | "file" | "workspace" | "silences";
  /** Absent for rules of integrity: the format itself justifies them. */
  readonly source?: RuleSource;
  /** The version of the product that brought it. */
  readonly since: string;
}

export interface RuleDefinition<P, O extends RuleOptions> extends RuleFacts {
  /** True when it needs the role matrix and is silent where that is unknown. */
  readonly needsMatrix?: boolean;
  /** True when the thing that is missing may well come later: at most information in a draft. */
  readonly mildInDrafts?: boolean;
  readonly words: Readonly<Record<Locale, RuleWords<P>>>;
  /** What an organization may set; in a file of its own, `options.ts`. */
  readonly options?: O;
  /** @param options of the same settings always the same object */
  readonly check: (context: CheckContext, options: OptionValues<O>) => Iterable<Found<P>>;
  readonly fixes?: (found: Found<P>, context: CheckContext) => readonly Fix[];
}

/** A rule as the runner sees it: what its findings know beyond the common part is its own affair. */
export interface Rule extends RuleFacts {
  readonly fixable: boolean;
  readonly options: RuleOptions;
  readonly title: (locale: Locale) => string;
  readonly run: (context: CheckContext) => Finding[];
}

/**
 * False for rules whose findings nobody can leave out by a comment: what must be right before a file can be read at
 * all, and what is said of such comments themselves.
 */
export function canBeSilenced({ kinds, reads }: Rule): boolean {
  return kinds !== "form" && reads !== "silences";
}

/** Makes a rule of its definition. */
export function defineRule<P, O extends RuleOptions = Record<never, never>>(definition: RuleDefinition<P, O>): Rule {
  const { id, severity, kinds, reads, since, words, fixes } = definition;
  const options = definition.options ?? ({} as O);
  const valuesFor = keep((setting: RuleSetting) => valuesOf(options, setting));
  // One of its own: what is kept on it is looked through at each keystroke, and there are many rules.
  const noSetting: RuleSetting = { options: new Map() };
  return {
    id,
    severity,
    kinds,
    reads,
    since,
    ...optional("source", definition.source),
    fixable: fixes !== undefined,
    options,
    title: (locale) => words[locale].title,
    run: (context) => {
      if (definition.needsMatrix === true && context.matrix.unknown !== undefined) return [];
      const setting = context.settings.get(id);
      if (setting?.severity?.value === disabled) return [];
      return Array.from(definition.check(context, valuesFor(setting ?? noSetting)), (found) => ({
        rule: id,
        severity: configured(setting) ?? severityIn(context, definition, found),
        spot: found.spot,
        ...optional("subject", found.subject),
        related: found.related ?? [],
        words: (locale: Locale) => wordsOf(words[locale], found.params),
        fixes: () => fixes?.(found, context) ?? [],
      }));
    },
  };
}

/** What a configuration says instead of a severity to turn a rule off. */
export const disabled = "disabled";

/** The severity that somebody has set: it counts for every finding of the rule, also in drafts. */
function configured(setting: RuleSetting | undefined): Severity | undefined {
  const written = setting?.severity?.value;
  return severities.find((severity) => severity === written);
}

/** A document says itself that it is unfinished; what it lacks is then worth knowing, no more. */
function severityIn<P, O extends RuleOptions>(
  context: CheckContext,
  definition: RuleDefinition<P, O>,
  found: Found<P>,
): Severity {
  const severity = found.severity ?? definition.severity;
  const isMild = definition.mildInDrafts === true || found.mildInDrafts === true;
  const mild = isMild && isUnfinished(context.file.header) && severity !== "hint";
  return mild ? "information" : severity;
}

function wordsOf<P>(words: RuleWords<P>, params: P): Words {
  return { message: words.message(params), why: words.why(params), remedy: words.remedy(params) };
}
