/** The kind `config`: the settings of a workspace folder. */
import { choice, forms, key, listOf, map, number, oneOrMany, ownKeys, ref, reference } from "./build";
import { announcement } from "./header";
import type { Definitions, JsonSchema } from "./json-schema";
import type { RuleFact } from "./rule-fact";
import { ruleFacts } from "./rule-facts.generated";

const severities = choice({
  error: [
    "The file contradicts itself or cannot do its job.",
    "Le fichier se contredit ou ne peut pas jouer son rôle.",
  ],
  warning: ["Somebody or something needed is missing.", "Il manque quelqu’un ou quelque chose de nécessaire."],
  information: ["Good practice.", "Bonne pratique."],
  hint: ["Worth a thought.", "Mérite réflexion."],
  disabled: ["This rule is not checked.", "Cette règle n’est pas vérifiée."],
});

const severity = key(severities, {
  en: ["Severity", "How severe the findings of the rule are."],
  fr: ["Gravité", "La gravité des constats de la règle."],
});
/** The short form: the severity alone. */
const asWord: JsonSchema = { ...severities, type: "string" };
const optionsPart = { part: "rule-setting", recommended: ["severity"] };

const globs = oneOrMany({ type: "string", "x-ospo": { value: "glob" } });

/** A rule that is not in the list has a finding of its own, whatever it is set to. */
const rules: JsonSchema = {
  type: "object",
  properties: Object.fromEntries(Object.entries(ruleFacts).map(([id, fact]) => [id, setting(fact)])),
  patternProperties: ownKeys,
  additionalProperties: { type: ["string", "object"] },
};

function setting({ title, about, options }: RuleFact): JsonSchema {
  const schema =
    Object.keys(options).length === 0
      ? ref("ruleSetting")
      : forms({ string: asWord, object: map({ severity, ...optionKeys(options) }, optionsPart) });
  return key(schema, { en: [title.en, about.en], fr: [title.fr, about.fr] });
}

function optionKeys(options: RuleFact["options"]): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { minimum, maximum, whole, words }]) => {
      const bounds = number(minimum, maximum);
      return [name, key(whole === true ? { ...bounds, type: "integer" } : bounds, words)];
    }),
  );
}

export const config: JsonSchema = key(
  map(
    {
      ospo: announcement("config", "a settings file", "un fichier de configuration"),
      matrix: key(reference(["matrix"]), {
        en: ["Role matrix", "The role matrix for the documents that do not name one."],
        fr: ["Matrice des rôles", "La matrice des rôles pour les documents qui n’en nomment aucune."],
      }),
      language: key(choice({ en: ["English", "Anglais"], fr: ["French", "Français"] }), {
        en: ["Language", "The language of the messages."],
        fr: ["Langue", "La langue des messages."],
      }),
      files: key(
        globs,
        {
          en: ["Files", "Which other files are OSPO documents, besides those named `*.ospo.yaml`."],
          fr: ["Fichiers", "Quels autres fichiers sont des documents OSPO, outre ceux nommés `*.ospo.yaml`."],
        },
        { example: '["policies/**/*.yaml"]' },
      ),
      exclude: key(
        globs,
        {
          en: ["Exclude", "Which files are left alone."],
          fr: ["Exclure", "Quels fichiers sont laissés de côté."],
        },
        { example: '["archive/**"]' },
      ),
      rules: key(
        rules,
        {
          en: ["Rules", "How severe the findings of a rule are, and its options."],
          fr: ["Règles", "La gravité des constats d’une règle, et ses options."],
        },
        { example: "consider-pooled-purchasing: disabled" },
      ),
      overrides: key(listOf(ref("override")), {
        en: ["For some files", "Rules that have other settings for some files."],
        fr: ["Pour certains fichiers", "Les règles configurées autrement pour certains fichiers."],
      }),
    },
    { required: ["ospo"], part: "document", recommended: ["matrix", "language", "files", "rules"] },
  ),
  {
    en: ["Settings", "How the documents of this folder are checked."],
    fr: ["Configuration", "Comment les documents de ce dossier sont vérifiés."],
  },
);

export const configDefinitions: Definitions = {
  ruleSetting: forms({ string: asWord, object: map({ severity }, optionsPart) }),
  override: map(
    {
      files: key(
        globs,
        { en: ["Files", "The files concerned."], fr: ["Fichiers", "Les fichiers visés."] },
        { example: '["drafts/**"]' },
      ),
      rules: key(rules, {
        en: ["Rules", "The settings of these rules for these files."],
        fr: ["Règles", "Comment ces règles sont configurées pour ces fichiers."],
      }),
    },
    { part: "override", recommended: ["files", "rules"] },
  ),
};
