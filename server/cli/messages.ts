/** What the command line says besides results: wrong usage, and files that cannot be used. */
import type { Words } from "../checks/finding";
import type { Locale } from "../locale";
import type { ReadProblem } from "../protocol/node-file-system";
import { enumerate, quoted } from "../words";

type Say<P extends readonly unknown[]> = (...params: P) => (locale: Locale) => Words;

/** Three parts in both languages, `[what, why, what to do]`. */
function say(en: readonly [string, string, string], fr: readonly [string, string, string]) {
  return (locale: Locale): Words => {
    const [message, why, remedy] = locale === "fr" ? fr : en;
    return { message, why, remedy };
  };
}

const q = { en: (text: string) => quoted(text, "en"), fr: (text: string) => quoted(text, "fr") };

/** A value of an option that is none of those there are. */
export const notOneOf: Say<[option: string, value: string, allowed: readonly string[]]> = (option, value, allowed) =>
  say(
    [
      `${option} cannot be ${q.en(value)}.`,
      `It is one of ${enumerate(allowed, "en", "or")}.`,
      `Write for example: ${option} ${allowed[0]}`,
    ],
    [
      `${option} ne peut pas être ${q.fr(value)}.`,
      `Les valeurs possibles sont ${enumerate(allowed, "fr")}.`,
      `Écrivez par exemple\u00a0: ${option} ${allowed[0]}`,
    ],
  );

export const badDate: Say<[value: string]> = (value) =>
  say(
    [
      `--as-of cannot be ${q.en(value)}.`,
      "Due dates and overdue reviews are judged as of a real day, written as year, month and day.",
      "Write for example: --as-of 2026-11-23",
    ],
    [
      `--as-of ne peut pas être ${q.fr(value)}.`,
      "Les échéances et les retards se jugent à une date qui existe, écrite dans l’ordre année, mois, jour.",
      "Écrivez par exemple\u00a0: --as-of 2026-11-23",
    ],
  );

export const badJobs: Say<[value: string, most: number]> = (value, most) =>
  say(
    [
      `--jobs cannot be ${q.en(value)}.`,
      `It is how many files are checked at the same time, from 1 to ${most}.`,
      "Write for example: --jobs 2",
    ],
    [
      `--jobs ne peut pas être ${q.fr(value)}.`,
      `C’est le nombre de fichiers vérifiés en même temps, de 1 à ${most}.`,
      "Écrivez par exemple\u00a0: --jobs 2",
    ],
  );

export const badShard: Say<[value: string]> = (value) =>
  say(
    [
      `--shard cannot be ${q.en(value)}.`,
      "It says which part of the files is checked, and how many parts there are.",
      "For the second of five parts, write: --shard 2/5",
    ],
    [
      `--shard ne peut pas être ${q.fr(value)}.`,
      "Cette option dit quelle partie des fichiers vérifier, et combien il y a de parties.",
      "Pour la deuxième de cinq parties, écrivez\u00a0: --shard 2/5",
    ],
  );

export const unknownCommand: Say<[name: string, guess: string | undefined]> = (name, guess) =>
  say(
    [
      `There is no command ${q.en(name)}.`,
      guess === undefined ? "Each call begins with one of the commands of ospo." : `Did you mean ${q.en(guess)}?`,
      "To see all commands, write: ospo --help",
    ],
    [
      `Il n’y a pas de commande ${q.fr(name)}.`,
      guess === undefined
        ? "Chaque appel commence par l’une des commandes d’ospo."
        : `Vouliez-vous dire ${q.fr(guess)}?`,
      "Pour voir toutes les commandes, écrivez\u00a0: ospo --help",
    ],
  );

export const unknownOption: Say<[name: string, guess: string | undefined]> = (name, guess) =>
  say(
    [
      `There is no option ${q.en(name)} here.`,
      guess === undefined
        ? "An option that is not understood would silently do nothing."
        : `Did you mean ${q.en(guess)}?`,
      "To see the options, write --help after the command.",
    ],
    [
      `Il n’y a pas d’option ${q.fr(name)} ici.`,
      guess === undefined
        ? "Une option mal comprise resterait sans effet, sans que personne le remarque."
        : `Vouliez-vous dire ${q.fr(guess)}?`,
      "Pour voir les options, écrivez --help après la commande.",
    ],
  );

export const optionWithoutValue: Say<[option: string]> = (option) =>
  say(
    [
      `The option ${q.en(option)} needs a value.`,
      "Nothing follows it.",
      "To see what can follow it, write --help after the command.",
    ],
    [
      `L’option ${q.fr(option)} demande une valeur.`,
      "Rien ne la suit.",
      "Pour voir ce qui peut la suivre, écrivez --help après la commande.",
    ],
  );

export const missingArgument: Say<[name: string]> = (name) =>
  say(
    [
      `Something is missing: ${name}.`,
      "Without it, the command does not know what to work on.",
      "To see an example, write --help after the command.",
    ],
    [
      `Il manque quelque chose\u00a0: ${name}.`,
      "Sans cela, la commande ne sait pas sur quoi travailler.",
      "Pour voir comment l’écrire, écrivez --help après la commande.",
    ],
  );

export const tooMuch: Say<[]> = () =>
  say(
    [
      "There are more words than the command understands.",
      "What it does not understand would silently do nothing.",
      "Put a name with spaces in quotes, or write --help after the command.",
    ],
    [
      "Il y a plus de mots que la commande n’en comprend.",
      "Ce qu’elle ne comprend pas resterait sans effet, sans que personne le remarque.",
      "Mettez entre guillemets un nom qui contient des espaces, ou écrivez --help après la commande.",
    ],
  );

export const otherUsage: Say<[text: string]> = (text) =>
  say(
    [
      "The command was not understood.",
      `The part in question: ${text}`,
      "To see how it is written, write --help after the command.",
    ],
    [
      "La commande n’a pas été comprise.",
      `La partie en cause\u00a0: ${text}`,
      "Pour voir comment l’écrire, écrivez --help après la commande.",
    ],
  );

/** @param command the command that wanted a kind */
export const unknownKind: Say<[kind: string, kinds: readonly string[], command: string]> = (kind, kinds, command) =>
  say(
    [
      `There is no kind of document called ${q.en(kind)}.`,
      `The kinds are ${enumerate(kinds, "en")}.`,
      `Write for example: ${command} ${kinds[0]}`,
    ],
    [
      `Il n’y a pas de type de document ${q.fr(kind)}.`,
      `Les types sont ${enumerate(kinds, "fr")}.`,
      `Écrivez par exemple\u00a0: ${command} ${kinds[0]}`,
    ],
  );

export const unknownRule: Say<[rule: string, guess: string | undefined]> = (rule, guess) =>
  say(
    [
      `There is no rule called ${q.en(rule)}.`,
      guess === undefined ? "Each rule has a fixed name." : `Did you mean ${q.en(guess)}?`,
      "To see all rules, write: ospo rules",
    ],
    [
      `Il n’y a pas de règle ${q.fr(rule)}.`,
      guess === undefined ? "Chaque règle porte un nom fixe." : `Vouliez-vous dire ${q.fr(guess)}?`,
      "Pour voir toutes les règles, écrivez\u00a0: ospo rules",
    ],
  );

/** A path that cannot be used, and for what reason. */
export const cannotRead: Say<[path: string, problem: ReadProblem]> = (path, problem) => {
  const en: Record<ReadProblem, readonly [string, string]> = {
    missing: [`There is no file or folder ${q.en(path)}.`, "Check the spelling and the current folder."],
    "not-a-file": [`${q.en(path)} is not a file.`, "Name a file, or the folder that holds it."],
    "too-large": [`${q.en(path)} is larger than 32 MB.`, "Split it into several documents, or name other files."],
    unreadable: [`${q.en(path)} cannot be read.`, "Ask its owner for permission to read it, or name other files."],
  };
  const fr: Record<ReadProblem, readonly [string, string]> = {
    missing: [`Il n’y a ni fichier ni dossier ${q.fr(path)}.`, "Vérifiez l’orthographe et le dossier courant."],
    "not-a-file": [`${q.fr(path)} n’est pas un fichier.`, "Nommez un fichier, ou le dossier qui le contient."],
    "too-large": [
      `${q.fr(path)} dépasse 32 Mo.`,
      "Répartissez son contenu en plusieurs documents, ou nommez d’autres fichiers.",
    ],
    unreadable: [
      `${q.fr(path)} ne peut pas être lu.`,
      "Demandez le droit de lecture à la personne à qui il appartient, ou nommez d’autres fichiers.",
    ],
  };
  const [enWhat, enRemedy] = en[problem];
  const [frWhat, frRemedy] = fr[problem];
  return say(
    [enWhat, "What is in it was left out, so the result is not complete.", enRemedy],
    [frWhat, "Son contenu a été laissé de côté\u00a0: le résultat est donc incomplet.", frRemedy],
  );
};

/** A file over which threads ended twice. */
export const cannotCheck: Say<[path: string]> = (path) =>
  say(
    [
      `${q.en(path)} could not be checked: twice, the check of this file broke off.`,
      "Most often there is not enough memory for it. The file was left out, so the result is not complete.",
      "Split it into several documents, or close other programs and check again. If that does not help, please report it to the project.",
    ],
    [
      `${q.fr(path)} n’a pas pu être vérifié\u00a0: la vérification de ce fichier s’est interrompue deux fois.`,
      "Le plus souvent, la mémoire ne suffit pas. Le fichier a été laissé de côté\u00a0: le résultat est donc incomplet.",
      "Répartissez son contenu en plusieurs documents, ou fermez d’autres programmes et recommencez. Si cela ne suffit pas, veuillez le signaler au projet.",
    ],
  );

export const alreadyThere: Say<[path: string]> = (path) =>
  say(
    [`${q.en(path)} is already there.`, "A new document never replaces another one.", "Choose another name for --out."],
    [
      `${q.fr(path)} existe déjà.`,
      "Un nouveau document ne remplace jamais un autre.",
      "Choisissez un autre nom pour --out.",
    ],
  );

export const cannotWrite: Say<[path: string]> = (path) =>
  say(
    [
      `${q.en(path)} could not be written.`,
      "The folder may be missing, or you may not have permission to write in it.",
      "Create the folder, or choose another one for --out.",
    ],
    [
      `${q.fr(path)} n’a pas pu être écrit.`,
      "Le dossier est peut-être absent, ou fermé à l’écriture.",
      "Créez le dossier, ou choisissez-en un autre pour --out.",
    ],
  );

export const notAMatrix: Say<[path: string]> = (path) =>
  say(
    [
      `${q.en(path)} is not a role matrix.`,
      `Its first line is not ${q.en("ospo: role-matrix/v1")}.`,
      "Name another file, or start one with: ospo new role-matrix",
    ],
    [
      `${q.fr(path)} n’est pas une matrice des rôles.`,
      `Sa première ligne n’est pas ${q.fr("ospo: role-matrix/v1")}.`,
      "Nommez un autre fichier, ou commencez-en un avec\u00a0: ospo new role-matrix",
    ],
  );

/** A fault of the program itself. */
export const ownFault: Say<[text: string]> = (text) =>
  say(
    ["Something went wrong inside ospo.", text, "Your files were not changed. Please report this text to the project."],
    [
      "Une erreur s’est produite dans ospo.",
      text,
      "Vos fichiers n’ont pas été modifiés. Veuillez signaler ce texte au projet.",
    ],
  );

/** A number with a narrow space between its thousands, as both languages can have it in Canada. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, "\u202f");
}

/** Remarks on stderr that change no result. */
export const changedMeanwhile: Say<[path: string]> = (path) =>
  say(
    [
      `${path} was left as it is.`,
      "Somebody has changed it while the fixes were worked out; writing it now would lose that.",
      "Run the command again.",
    ],
    [
      `${path} n’a pas été modifié.`,
      "Quelqu’un l’a modifié pendant la préparation des corrections; l’écrire maintenant ferait perdre ce travail.",
      "Relancez la commande.",
    ],
  );

export const notText: Say<[path: string]> = (path) =>
  say(
    [
      `${path} was left as it is.`,
      "Some of its characters are not written as UTF-8, and would be lost if it were written anew.",
      "Save it as UTF-8 in your editor, then run the command again.",
    ],
    [
      `${path} n’a pas été modifié.`,
      "Certains de ses caractères ne sont pas écrits en UTF-8 et se perdraient si on l’écrivait de nouveau.",
      "Enregistrez-le en UTF-8 dans votre éditeur, puis relancez la commande.",
    ],
  );

export const notes = {
  notOurs: (path: string) => ({
    en: `${q.en(path)} was left out: its first line is not one such as “ospo: staffing-plan/v1”, or the settings exclude it.`,
    fr: `${q.fr(path)} a été laissé de côté\u00a0: sa première ligne n’en est pas une comme ${q.fr("ospo: staffing-plan/v1")}, ou la configuration l’exclut.`,
  }),
  nothingOfOurs: {
    en: "There are no OSPO documents here. One begins with a line such as “ospo: staffing-plan/v1”; to start one, write: ospo new staffing-plan --out staffing-plan.ospo.yaml",
    fr: `Aucun document OSPO ici. Un tel document commence par une ligne comme ${q.fr("ospo: staffing-plan/v1")}; pour en commencer un, écrivez\u00a0: ospo new staffing-plan --out plan-de-dotation.ospo.yaml`,
  },
  filesRead: (files: number) => ({
    en: `${grouped(files)} ${files === 1 ? "file" : "files"} read`,
    fr: `${grouped(files)} ${files < 2 ? "fichier lu" : "fichiers lus"}`,
  }),
  filesChecked: (files: number, all: number) => ({
    en: `${grouped(files)} of ${grouped(all)} ${all === 1 ? "file" : "files"}`,
    fr: `${grouped(files)} ${files < 2 ? "fichier" : "fichiers"} sur ${grouped(all)}`,
  }),
  written: (path: string) => ({ en: `Written: ${path}`, fr: `Écrit\u00a0: ${path}` }),
} as const;
