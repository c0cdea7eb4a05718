/** Headings for clauses of the kinds for which the library has no wording. */
import type { Both } from "../../templates/yaml";

export const clauseTitles: Readonly<Record<string, Both>> = {
  intake: { en: "Bringing in new software", fr: "Introduire un nouveau logiciel" },
  evaluation: { en: "Assessing software before use", fr: "Évaluer un logiciel avant de l’utiliser" },
  support: { en: "Help while software is in use", fr: "Du soutien tant qu’un logiciel sert" },
  forking: { en: "Versions of our own", fr: "Nos propres versions" },
  exit: { en: "Leaving a supplier", fr: "Quitter un fournisseur" },
  "modular-contracting": { en: "Contracts in small pieces", fr: "Des contrats en petits lots" },
  "pooled-purchasing": { en: "Buying together", fr: "Acheter en commun" },
  "total-cost": { en: "The cost over the whole life", fr: "Le coût sur toute la vie" },
  "openness-level": { en: "How open a project is", fr: "Le degré d’ouverture d’un projet" },
  collaboration: { en: "Working with others", fr: "Collaborer avec d’autres" },
  secrets: { en: "No passwords in the code", fr: "Aucun mot de passe dans le code" },
  security: { en: "Keeping software secure", fr: "Assurer la sécurité des logiciels" },
  "code-review": { en: "A second reader for all code", fr: "Une relecture pour tout code" },
  sbom: { en: "A list of all components", fr: "La liste de tous les composants" },
  training: { en: "What staff learn", fr: "Former le personnel" },
  conduct: { en: "How we treat each other", fr: "Se comporter avec respect" },
  identity: { en: "Under which name staff take part", fr: "Sous quel nom participer" },
  community: { en: "A part in the community", fr: "Participer à la communauté" },
  accessibility: { en: "Software that all can use", fr: "Des logiciels accessibles à tout le monde" },
  "official-languages": { en: "Both official languages", fr: "Les deux langues officielles" },
  inventory: { en: "A list of our software", fr: "L’inventaire de nos logiciels" },
  maintenance: { en: "Looking after what we publish", fr: "Entretenir ce que nous publions" },
  "end-of-life": { en: "Retiring software in good order", fr: "Retirer un logiciel dans l’ordre" },
};
