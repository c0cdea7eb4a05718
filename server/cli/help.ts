/** The words of `--help`, and commander's own words in French. */
import type { Locale } from "../locale";

export interface HelpWords {
  readonly ospo: string;
  readonly check: string;
  readonly fix: string;
  readonly dryRun: string;
  readonly fresh: string;
  readonly explain: string;
  readonly rules: string;
  readonly schema: string;
  readonly lsp: string;
  readonly help: string;
  readonly helpOption: string;
  readonly versionOption: string;
  readonly locale: string;
  readonly paths: string;
  readonly format: string;
  readonly failOn: string;
  readonly asOf: string;
  readonly jobs: string;
  readonly shard: string;
  readonly noCache: string;
  readonly kind: string;
  readonly schemaKind: string;
  readonly out: string;
  readonly outFolder: string;
  readonly list: string;
  readonly matrix: string;
  readonly rule: string;
  readonly stdio: string;
  readonly usage: string;
  /** Exit codes, shown below the help of `ospo` and `ospo check`. */
  readonly exitCodes: string;
}

export const helpWords: Readonly<Record<Locale, HelpWords>> = {
  en: {
    ospo: "Checks and starts staffing plans, open source policies and OSPO charters.",
    check:
      "Check documents. Paths are files, folders or patterns such as plans/*.yaml; without one, the current folder.",
    fix: "Make the fixes that change no meaning, such as quotation marks and slips of the fingers, and say what was changed.",
    dryRun: "Only say what would be changed.",
    fresh: "Start a new document. Prints it, or writes it to a file that does not exist yet.",
    explain: "Say what a rule finds, why it matters and what to do.",
    rules: "List all rules.",
    schema: "Print the JSON Schema of a kind of document, for other tools.",
    lsp: "Run the language server, for editors.",
    help: "Show the help of a command.",
    helpOption: "Show this help.",
    versionOption: "Show the version.",
    locale: "Language of what is printed, en or fr. If left out, the one in ospo.config.yaml, else that of the system.",
    paths: "Files, folders or patterns.",
    format: "How the findings are printed: text or json. Text if left out.",
    failOn:
      "The least severe finding that makes the check fail: error, warning, information or hint. Error if left out.",
    asOf: "The day as of which dates are judged, such as 2026-11-23. Today if left out.",
    jobs: "How many files are checked at the same time. As many as the machine can if left out.",
    shard: "Check one part of the files only: 2/5 is the second of five parts. Together the parts are all files.",
    noCache:
      "Check everything anew. Otherwise what was found in folders of 100 documents or more is kept in your cache folder, outside your documents, and files that nothing has changed for are not checked again.",
    kind: "Kind of document; --list shows all.",
    schemaKind: "Kind of document; without it, all kinds in one.",
    out: "File to write. It never replaces one.",
    outFolder: "Folder to write to; without a kind, all kinds.",
    list: "List the kinds of documents.",
    matrix: "File with your own role matrix.",
    rule: "Name of the rule, such as missing-role.",
    stdio: "Talk over standard input and output, as editors expect.",
    usage: "Usage:",
    exitCodes:
      "Exit code: 0 when nothing as severe as --fail-on was found, 1 when something was, 2 when a file could not be read or the command was not understood.",
  },
  fr: {
    ospo: "Vérifie et crée des plans de dotation, des politiques sur les logiciels libres et des chartes de bureau du logiciel libre.",
    check:
      "Vérifier des documents. Les chemins sont des fichiers, des dossiers ou des motifs comme plans/*.yaml; sans chemin, le dossier courant.",
    fix: "Faire les corrections qui ne changent pas le sens, comme les guillemets et les fautes de frappe, et dire ce qui a changé.",
    dryRun: "Dire seulement ce qui changerait.",
    fresh: "Commencer un document. L’affiche, ou l’écrit dans un fichier qui n’existe pas encore.",
    explain: "Dire ce que trouve une règle, pourquoi c’est important et quoi faire.",
    rules: "Énumérer toutes les règles.",
    schema: "Afficher le JSON Schema d’un type de document, pour d’autres outils.",
    lsp: "Lancer le serveur de langage, pour les éditeurs.",
    help: "Afficher l’aide d’une commande.",
    helpOption: "Afficher cette aide.",
    versionOption: "Afficher la version.",
    locale: "Langue de l’affichage, fr ou en. Par défaut, celle d’ospo.config.yaml, sinon celle du système.",
    paths: "Fichiers, dossiers ou motifs.",
    format: "Présentation des constats, text ou json. Par défaut, text.",
    failOn: "Le constat le moins grave qui fait échouer, soit error, warning, information ou hint. Par défaut, error.",
    asOf: "Le jour auquel les dates se jugent, par exemple 2026-11-23. Par défaut, aujourd’hui.",
    jobs: "Combien de fichiers vérifier en même temps. Par défaut, autant que la machine le permet.",
    shard:
      "Ne vérifier qu’une partie des fichiers, par exemple 2/5 pour la deuxième de cinq parties. Ensemble, les parties couvrent tous les fichiers.",
    noCache:
      "Tout vérifier de nouveau. Sinon, les constats des dossiers de 100 documents ou plus sont gardés dans votre dossier de cache, hors de vos documents, et ce que rien n’a changé n’est pas revérifié.",
    kind: "Type de document; --list les énumère tous.",
    schemaKind: "Type de document; sans lui, tous les types en un.",
    out: "Fichier à écrire. Il n’en remplace jamais un autre.",
    outFolder: "Dossier où écrire; sans type, tous les types.",
    list: "Énumérer les types de documents.",
    matrix: "Fichier de votre propre matrice des rôles.",
    rule: "Nom de la règle, par exemple missing-role.",
    stdio: "Dialoguer par l’entrée et la sortie standard, comme l’attendent les éditeurs.",
    usage: "Utilisation\u00a0:",
    exitCodes:
      "Code de sortie\u00a0: 0 si rien d’aussi grave que --fail-on n’a été trouvé, 1 dans le cas contraire, 2 si un fichier n’a pas pu être lu ou si la commande n’a pas été comprise.",
  },
};

const frenchTitles: Readonly<Record<string, string>> = {
  "Usage:": helpWords.fr.usage,
  "Arguments:": "Arguments\u00a0:",
  "Options:": "Options\u00a0:",
  "Commands:": "Commandes\u00a0:",
};

/** A heading of commander's help in a language. */
export function helpTitle(title: string, locale: Locale): string {
  return locale === "fr" ? (frenchTitles[title] ?? title) : title;
}
