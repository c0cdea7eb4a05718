/** New settings of a folder. */
import { blank, type Piece, t } from "./pieces";
import type { Setting } from "./setting";
import { type Both, comment } from "./yaml";

const words = {
  what: {
    en: "The settings of this folder, for the editor and the command line alike. If there are several such files, the nearest one above a document counts. Remove the # from what you want to use.",
    fr: "La configuration de ce dossier, pour l’éditeur comme pour la ligne de commande. S’il y a plusieurs fichiers de ce type, le plus proche au-dessus d’un document compte. Retirez le # devant ce que vous voulez utiliser.",
  },
  matrix: {
    en: "The role matrix: which roles take part in which phases.",
    fr: "La matrice des rôles\u00a0: quels rôles participent à quelles phases.",
  },
  language: {
    en: "The language of messages for everybody here, en or fr. Without this line, each person sees the language of their own editor:\nlanguage: en",
    fr: "La langue des messages pour tout le monde ici, fr ou en. Sans cette ligne, chaque personne voit la langue de son éditeur\u00a0:\nlanguage: fr",
  },
  files: {
    en: 'Other files that are OSPO documents although their names do not end in .ospo.yaml:\nfiles: ["policies/**/*.yaml"]',
    fr: 'Les autres fichiers qui sont des documents OSPO sans que leur nom finisse par .ospo.yaml\u00a0:\nfiles: ["politiques/**/*.yaml"]',
  },
  exclude: {
    en: 'Files that are left alone:\nexclude: ["archive/**"]',
    fr: 'Les fichiers laissés de côté\u00a0:\nexclude: ["archives/**"]',
  },
} satisfies Record<string, Both>;

export function config({ matrix, locale }: Setting): Piece {
  return [
    comment(words.what[locale]),
    "ospo: config/v1\n",
    t`\n${comment(words.matrix[locale])}matrix: ${blank(matrix.id)}\n`,
    `\n${comment(words.language[locale])}`,
    `\n${comment(words.files[locale])}`,
    `\n${comment(words.exclude[locale])}`,
  ];
}
