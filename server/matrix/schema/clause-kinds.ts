/** The 32 kinds of clause, by what they are about: use, buy, give, protect, people, public duty. */
export const clauseKinds: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  // Use
  consideration: [
    "Open source is considered before anything else is chosen.",
    "Le logiciel libre est envisagé avant tout autre choix.",
  ],
  intake: [
    "How new open source comes into the organization.",
    "Comment un nouveau logiciel libre entre dans l’organisation.",
  ],
  evaluation: ["How software is assessed before it is used.", "Comment le logiciel est évalué avant d’être utilisé."],
  support: [
    "Who helps and corrects faults while the software is in use.",
    "Qui aide et corrige les défauts pendant que le logiciel est utilisé.",
  ],
  forking: [
    "When the organization may keep its own version, and who looks after it.",
    "Quand l’organisation peut entretenir sa propre version, et qui s’en occupe.",
  ],
  // Buy
  procurement: ["How services and software are bought.", "Comment les services et les logiciels sont achetés."],
  "data-ownership": ["The data belong to the organization.", "Les données appartiennent à l’organisation."],
  "code-ownership": ["Who owns the code that is paid for.", "À qui appartient le code payé par l’organisation."],
  exit: [
    "How to leave a supplier or a product without losing anything.",
    "Comment quitter un fournisseur ou un produit sans rien perdre.",
  ],
  "modular-contracting": [
    "Large purchases are split into small, useful pieces.",
    "Les grands achats sont divisés en petits lots utiles.",
  ],
  "pooled-purchasing": [
    "Buying together with other public organizations.",
    "L’achat en commun avec d’autres organismes publics.",
  ],
  "total-cost": [
    "The cost over the whole life of the software is compared, not the price alone.",
    "Le coût sur toute la vie du logiciel est comparé, et non le prix seul.",
  ],
  // Give
  contribution: [
    "How staff give improvements back to projects.",
    "Comment le personnel transmet ses améliorations aux projets.",
  ],
  release: ["How the organization’s own code is published.", "Comment le code de l’organisation est publié."],
  licensing: ["Which licences are used and accepted.", "Quelles licences sont utilisées et acceptées."],
  "openness-level": [
    "How open a project is, from shared inside to fully public.",
    "Le degré d’ouverture d’un projet, du partage interne à la publication complète.",
  ],
  collaboration: ["Working with others on shared projects.", "Le travail avec d’autres à des projets communs."],
  // Protect
  privacy: [
    "Personal information is kept out and protected.",
    "Les renseignements personnels sont exclus et protégés.",
  ],
  secrets: [
    "Passwords and keys are never in the code.",
    "Les mots de passe et les clés ne figurent jamais dans le code.",
  ],
  security: ["How the software is kept secure.", "Comment la sécurité du logiciel est assurée."],
  "vulnerability-disclosure": [
    "How reports of weaknesses are received and answered.",
    "Comment les signalements de failles sont reçus et traités.",
  ],
  "code-review": [
    "Code is read by somebody else before it is accepted.",
    "Le code est relu par quelqu’un d’autre avant d’être retenu.",
  ],
  sbom: [
    "A list of all parts of the software is kept.",
    "Une liste de tous les composants du logiciel est tenue à jour.",
  ],
  // People
  training: ["What staff must learn.", "Ce que le personnel doit apprendre."],
  conduct: ["How people treat one another in projects.", "Comment les gens se comportent dans les projets."],
  identity: ["Under which name and account staff take part.", "Sous quel nom et quel compte le personnel participe."],
  community: ["How the organization takes part in communities.", "Comment l’organisation participe aux communautés."],
  // Public duty
  accessibility: [
    "People with disabilities can use the software.",
    "Les personnes handicapées peuvent utiliser le logiciel.",
  ],
  "official-languages": [
    "The software and its documents exist in the official languages.",
    "Le logiciel et ses documents existent dans les langues officielles.",
  ],
  inventory: [
    "A list of the software in use and released is kept.",
    "Un inventaire des logiciels utilisés et publiés est tenu à jour.",
  ],
  maintenance: ["Published software is looked after.", "Les logiciels publiés sont entretenus."],
  "end-of-life": ["How software is retired in an orderly way.", "Comment un logiciel est retiré de façon ordonnée."],
};
