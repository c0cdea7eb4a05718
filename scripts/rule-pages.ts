import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Severity } from "../server/checks/finding";
import type { Kinds, Rule } from "../server/checks/rule";
import { rules } from "../server/checks/rules/registry.generated";
import type { Locale } from "../server/locale";
import type { DocumentKind } from "../server/model/kinds";
import { enumerate, quoted } from "../server/words";

type Bilingual = Readonly<Record<Locale, string>>;

const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { en: "error", fr: "erreur" },
  warning: { en: "warning", fr: "avertissement" },
  information: { en: "information", fr: "information" },
  hint: { en: "hint", fr: "suggestion" },
};

const kindWords: Readonly<Record<DocumentKind, Bilingual>> = {
  "role-matrix": { en: "role matrices", fr: "matrices des rôles" },
  organization: { en: "organizations", fr: "organisations" },
  "staffing-plan": { en: "staffing plans", fr: "plans de dotation" },
  policy: { en: "policies", fr: "politiques" },
  charter: { en: "charters", fr: "chartes" },
  config: { en: "configurations", fr: "configurations" },
};

const labels = {
  en: {
    severity: "Severity",
    kinds: "Checked in",
    every: "every document",
    since: "Since version",
    fix: "Quick fix",
    yes: "yes",
    no: "no",
    source: "Source",
    colon: ":",
    wrong: "With this finding:",
    right: "Without it:",
    options: "Options",
    howTo: "In `ospo.config.yaml`, under `rules:`; without a setting the value below counts.",
    optionHead: "| Option | What it changes | Values | Without a setting |",
    from: (minimum: number) => `from ${minimum}`,
    between: (minimum: number, maximum: number) => `${minimum} to ${maximum}`,
    none: "nothing",
  },
  fr: {
    severity: "Gravité",
    kinds: "Documents vérifiés",
    every: "tous",
    since: "Depuis la version",
    fix: "Correction rapide",
    yes: "oui",
    no: "non",
    source: "Source",
    colon: "\u00a0:",
    wrong: "Avec ce constat\u00a0:",
    right: "Sans ce constat\u00a0:",
    options: "Options",
    howTo: "Dans `ospo.config.yaml`, sous `rules:`; sans réglage, la valeur ci-dessous s’applique.",
    optionHead: "| Option | Ce qu’elle change | Valeurs | Sans réglage |",
    from: (minimum: number) => `à partir de ${decimal(minimum)}`,
    between: (minimum: number, maximum: number) => `de ${decimal(minimum)} à ${decimal(maximum)}`,
    none: "rien",
  },
} as const;

const lists: Readonly<Record<Locale, { readonly file: string; readonly lines: readonly string[] }>> = {
  en: {
    file: "README.md",
    lines: ["# The rules", "", "[En français](LISEZMOI.md)", "", "| Rule | What it finds | Severity | Fix |"],
  },
  fr: {
    file: "LISEZMOI.md",
    lines: ["# Les règles", "", "[In English](README.md)", "", "| Règle | Ce qu’elle trouve | Gravité | Correction |"],
  },
};

/**
 * The pages of all rules and the lists of them. A rule without the body of a page gets none here;
 * the tests of the rules say so.
 *
 * @param root the root of the repository
 * @param rulesFolder where the folders of the rules are
 * @param target where the pages go; both from the root
 */
export function rulePages(root: string, rulesFolder: string, target: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const locale of ["en", "fr"] as const) {
    const listed: string[] = [];
    for (const rule of rules) {
      const body = join(root, rulesFolder, rule.id, `rule.${locale}.md`);
      if (!existsSync(body)) continue;
      files.set(`${target}/${rule.id}.${locale}.md`, page(rule, locale, readFileSync(body, "utf8")));
      listed.push(row(rule, locale));
    }
    const { file, lines } = lists[locale];
    files.set(`${target}/${file}`, [...lines, "|---|---|---|---|", ...listed, ""].join("\n"));
  }
  return files;
}

const [begin, end] = ["<!-- begin rules -->", "<!-- end rules -->"];

/**
 * The text of the README with the list of rules between its marks.
 *
 * @param root the root of the repository
 * @param pages where the pages are, from the root
 * @throws Error where the marks are gone
 */
export function readmeWithRules(root: string, pages: string): string {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [before, rest] = [readme.indexOf(begin), readme.indexOf(end)];
  if (before < 0 || rest < before) throw new Error(`README.md needs the lines “${begin}” and “${end}”.`);
  const head = ["Rule", "What it finds", "Severity"];
  const cells = rules.map((rule) => [
    `[${rule.id}](${pages}/${rule.id}.en.md)`,
    rule.title("en"),
    severityWords[rule.severity].en,
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...cells].map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const table = [line(head), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)];
  const list = [`<details><summary>All ${rules.length} rules</summary>`, "", ...table, "", "</details>"];
  return `${readme.slice(0, before)}${[begin, "", ...list, "", ""].join("\n")}${readme.slice(rest)}`;
}

/** The module that tells the schema of configurations what each rule finds and which options it has. */
export function ruleFacts(root: string, rulesFolder: string): string {
  const facts = rules.map((rule) => {
    const both = <T>(say: (locale: Locale) => T) => ({ en: say("en"), fr: say("fr") });
    const about = both((locale) => {
      const body = join(root, rulesFolder, rule.id, `rule.${locale}.md`);
      const { colon, severity } = labels[locale];
      const usual = `${severity}${colon} ${severityWords[rule.severity][locale]}.`;
      return existsSync(body) ? `${firstParagraph(readFileSync(body, "utf8"))} ${usual}` : usual;
    });
    const options = Object.entries(rule.options).map(([name, { default: _default, ...option }]) => [name, option]);
    return [rule.id, { title: both((locale) => rule.title(locale)), about, options: Object.fromEntries(options) }];
  });
  return [
    `// Generated by "npm run generate" from the folders of the rules. Do not edit.`,
    `import type { RuleFact } from "./rule-fact";`,
    "",
    "/** By the ids of the rules. */",
    `export const ruleFacts: Readonly<Record<string, RuleFact>> = ${JSON.stringify(Object.fromEntries(facts), undefined, 2)};`,
    "",
  ].join("\n");
}

/** The first paragraph of a page, without its links: it is shown where they lead nowhere. */
function firstParagraph(body: string): string {
  const [text = ""] = body.split(/\r?\n\r?\n/).filter((part) => !/^\s*(?:#|$)/.test(part));
  return text
    .trim()
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/[\s\u00a0]*:$/, ".")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
}

function page(rule: Rule, locale: Locale, body: string): string {
  const { severity, since, fix, yes, no, source, colon } = labels[locale];
  const fact = (name: string, value: string) => `**${name}${colon}** ${value}`;
  const facts = [
    fact(severity, severityWords[rule.severity][locale]),
    fact(labels[locale].kinds, kindsInWords(rule.kinds, locale)),
    fact(fix, rule.fixable ? yes : no),
    fact(since, rule.since),
  ].join(" · ");
  const lines = [`# ${rule.title(locale)}`, "", `\`${rule.id}\` · ${facts}`, ""];
  if (rule.source !== undefined) {
    lines.push(`> ${fact(source, `${quoted(rule.source.quote, locale)} – ${rule.source.where}`)}`, "");
  }
  return [lines.join("\n"), labelled(body.trim(), locale), ...optionsInWords(rule, locale), ""].join("\n");
}

/** The options of a rule as a section of its page, and an example of how to set them. */
function optionsInWords({ id, options, severity }: Rule, locale: Locale): string[] {
  const { from, between, none, howTo, optionHead } = labels[locale];
  const written = (value: number) => (locale === "fr" ? decimal(value) : String(value));
  const rows = Object.entries(options).map(([name, { minimum, maximum, words, ...option }]) => {
    const values = maximum === undefined ? from(minimum) : between(minimum, maximum);
    return `| \`${name}\` | ${words[locale].join(". ")} | ${values} | ${option.default === undefined ? none : written(option.default)} |`;
  });
  if (rows.length === 0) return [];
  // What nobody has set has no value to show.
  const set = Object.entries(options).flatMap(([name, option]) =>
    option.default === undefined ? [] : [`${name}: ${option.default}`],
  );
  const example = ["```yaml", "rules:", `  ${id}: {${[`severity: ${severity}`, ...set].join(", ")}}`, "```"];
  return ["", `## ${labels[locale].options}`, "", howTo, "", optionHead, "|---|---|---|---|", ...rows, "", ...example];
}

/** A number as French writes it. */
function decimal(value: number): string {
  return String(value).replace(".", ",");
}

/** Says above each example whether it gives the finding, or which file it is: readers do not see how the fence is marked. */
function labelled(body: string, locale: Locale): string {
  return body
    .replace(/^```yaml (wrong|right).*$/gm, (_, verdict: "wrong" | "right") =>
      [`*${labels[locale][verdict]}*`, "", "```yaml"].join("\n"),
    )
    .replace(/^```yaml file:(\S+).*$/gm, (_, name: string) =>
      [`\`${name}\`${labels[locale].colon}`, "", "```yaml"].join("\n"),
    );
}

function kindsInWords(kinds: Kinds, locale: Locale): string {
  if (kinds === "all" || kinds === "form") return labels[locale].every;
  return enumerate(
    kinds.map((kind) => kindWords[kind][locale]),
    locale,
  );
}

function row(rule: Rule, locale: Locale): string {
  const { yes, no } = labels[locale];
  const severity = severityWords[rule.severity][locale];
  const link = `[${rule.id}](${rule.id}.${locale}.md)`;
  return `| ${link} | ${rule.title(locale)} | ${severity} | ${rule.fixable ? yes : no} |`;
}
