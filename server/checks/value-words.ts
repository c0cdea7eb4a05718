/**
 * What people write, in English and French, in place of the values of the format: `final` for `approved`, `doit` for
 * `must`. Capitals, accents, blanks and punctuation do not count.
 *
 * The English meaning of a French word and the other way round go by what is said of each value in the schemas.
 */
import { keep } from "../keep";
import { letters } from "../words";

/** The words for one value. */
interface ValueWords {
  /** The value itself in the other language, or by the name that we give it: nothing else can be meant. */
  readonly same?: readonly string[];
  /** What most likely means it. */
  readonly likely?: readonly string[];
}

/** A list of values of the format, all of them, with the words for each. */
export interface ValueList {
  readonly values: Readonly<Record<string, ValueWords>>;
  /** What looks like one of the values and means none: nothing is proposed for it. */
  readonly none?: readonly string[];
}

/** Every list of values of which people write something else than the value; each stands once in the schemas. */
export const valueLists: readonly ValueList[] = [
  {
    // The status of a document.
    values: {
      draft: {
        same: ["brouillon", "ébauche"],
        likely: [
          ...["in progress", "work in progress", "WIP", "preliminary", "provisional", "new", "to do"],
          ...["en cours", "en rédaction", "en préparation", "préliminaire", "provisoire", "projet", "à faire"],
        ],
      },
      "in-review": {
        same: ["under review", "en examen"],
        likely: [
          ...["review", "pending", "submitted", "proposed", "proposal", "awaiting approval", "for approval"],
          ...["en révision", "en relecture", "en consultation", "en attente", "soumis", "proposé", "à approuver"],
        ],
      },
      approved: {
        same: ["approuvé", "approuvée"],
        likely: [
          ...["final", "finalized", "adopted", "accepted", "in force", "effective", "active", "published", "signed"],
          ...["official", "done", "finished", "complete", "completed", "validated", "ratified"],
          ...["finale", "finalisé", "finalisée", "adopté", "adoptée", "accepté", "en vigueur", "actif", "publié"],
          ...["publiée", "signé", "signée", "officiel", "officielle", "terminé", "terminée", "validé", "validée"],
        ],
      },
      superseded: { same: ["remplacé", "remplacée"], likely: ["replaced"] },
      retired: {
        same: ["retiré", "retirée"],
        likely: [
          ...["withdrawn", "archived", "revoked", "repealed", "cancelled", "canceled", "expired", "obsolete"],
          ...["archivé", "archivée", "abrogé", "abrogée", "révoqué", "annulé", "annulée", "expiré", "périmé"],
        ],
      },
    },
    none: ["not approved", "unapproved", "non approuvé", "non approuvée", "pas approuvé", "rejected", "rejeté"],
  },
  {
    // The status of a phase.
    values: {
      planned: {
        same: ["planifié", "planifiée", "prévu", "prévue", "not started", "pas encore commencée"],
        likely: [
          ...["scheduled", "future", "upcoming", "to do", "pending", "next", "not yet started", "draft"],
          ...["à venir", "à faire", "en attente", "non commencé", "non commencée", "pas commencé", "pas commencée"],
        ],
      },
      active: {
        same: ["actif", "under way", "en cours"],
        likely: [
          ...["in progress", "work in progress", "WIP", "ongoing", "started", "current", "running", "open"],
          ...["commencé", "commencée", "démarré", "démarrée", "lancé", "lancée", "ouvert", "ouverte"],
        ],
      },
      done: {
        same: ["finished", "terminé", "terminée", "fini", "finie"],
        likely: [
          ...["completed", "closed", "ended", "final", "finalized", "delivered"],
          ...["complété", "complétée", "achevé", "achevée", "fermé", "fermée", "clos", "close", "fait", "faite"],
          ...["finalisé", "finalisée", "livré", "livrée"],
        ],
      },
    },
    none: ["inactive", "inactif", "unplanned", "imprévu", "not done", "incomplete", "incomplet", "non terminé"],
  },
  {
    // The size of an organization.
    values: {
      small: { same: ["petit", "petite"], likely: ["S", "tiny", "very small", "très petite"] },
      medium: { same: ["moyen", "moyenne"], likely: ["M", "mid", "middle", "mid-sized", "medium-sized"] },
      large: { same: ["grand", "grande"], likely: ["L", "XL", "big", "huge", "very large", "gros", "très grande"] },
    },
  },
  {
    // How much a finding of a rule weighs.
    values: {
      error: { same: ["erreur"], likely: ["err", "critical", "fatal", "high", "critique", "élevé", "élevée", "grave"] },
      warning: { same: ["avertissement"], likely: ["warn", "medium", "moyen", "moyenne", "attention", "alerte"] },
      information: { likely: ["info", "note", "notice", "low", "faible", "bas", "basse"] },
      hint: { likely: ["tip", "suggestion", "minor", "conseil", "indice", "mineur"] },
      disabled: {
        same: ["off", "désactivé", "désactivée"],
        likely: ["none", "no", "never", "false", "ignore", "non", "aucun", "aucune", "jamais"],
      },
    },
  },
  {
    // How far a document is written in a language.
    values: {
      authoritative: {
        same: ["fait foi"],
        likely: [
          ...["official", "original", "authentic", "primary", "main", "source", "master", "reference"],
          ...["officiel", "officielle", "originale", "authentique", "principal", "principale"],
        ],
      },
      complete: {
        same: ["complet"],
        likely: ["full", "finished", "done", "translated", "translation", "entier", "terminé", "traduit", "traduction"],
      },
      partial: {
        same: ["partiel", "partielle"],
        likely: ["incomplete", "in progress", "draft", "summary", "incomplet", "en cours", "résumé", "brouillon"],
      },
    },
  },
  {
    // What kind of partner an organization has.
    values: {
      vendor: {
        same: ["supplier", "fournisseur"],
        likely: [
          ...["company", "contractor", "consultant", "provider", "firm", "private", "commercial", "business"],
          ...["entreprise", "compagnie", "prestataire", "vendeur", "privé", "fournisseuse"],
        ],
      },
      peer: {
        same: ["pair", "organisme pair"],
        likely: [
          ...["public", "public body", "government", "municipality", "city", "agency", "university"],
          ...["organisme public", "gouvernement", "municipalité", "ville", "université"],
        ],
      },
    },
  },
  {
    // Who supports the software.
    values: {
      internal: {
        same: ["interne"],
        likely: ["in-house", "own staff", "own people", "staff", "à l’interne", "personnel", "nous-mêmes"],
      },
      peer: { same: ["pair", "organisme pair"], likely: ["public body", "shared", "organisme public", "partagé"] },
      contract: {
        same: ["contrat", "sous contrat"],
        likely: [
          ...["vendor", "supplier", "contractor", "consultant", "commercial", "paid", "external"],
          ...["fournisseur", "prestataire", "payant", "externe", "contractuel"],
        ],
      },
      community: { same: ["communauté"], likely: ["volunteers", "forum", "upstream", "communautaire", "bénévoles"] },
    },
  },
  {
    // Buying together with others.
    values: {
      considered: {
        same: ["étudié"],
        likely: ["maybe", "examined", "evaluated", "looked at", "peut-être", "examiné", "évalué", "considéré"],
      },
      joined: { likely: ["yes", "participating", "together", "oui", "participe", "en commun"] },
      declined: { same: ["décliné", "écarté"], likely: ["no", "rejected", "refused", "non", "refusé", "rejeté"] },
    },
    none: ["not considered", "not joined", "unconsidered", "non étudié", "pas étudié"],
  },
  {
    // Why something is not published.
    values: {
      law: {
        same: ["loi"],
        likely: ["legal", "legislation", "regulation", "contract", "juridique", "règlement", "contrat"],
      },
      "national-security": { same: ["sécurité nationale"], likely: ["defence", "defense", "défense nationale"] },
      privacy: {
        same: ["vie privée"],
        likely: [
          ...["personal information", "personal data", "confidentiality"],
          ...["renseignements personnels", "données personnelles", "confidentialité"],
        ],
      },
      "civil-liberties": {
        same: ["libertés civiles"],
        likely: ["civil rights", "human rights", "rights", "droits de la personne", "droits"],
      },
      "system-security": {
        same: ["sécurité des systèmes", "sécurité du système"],
        likely: ["security", "cybersecurity", "sécurité", "cybersécurité"],
      },
      mission: { likely: ["mandate", "operations", "mandat"] },
      "cio-decision": { same: ["décision du DPI"], likely: ["CIO", "DPI", "management", "direction"] },
      "third-party-rights": {
        same: ["droits de tiers"],
        likely: [
          ...["third party", "copyright", "patent", "intellectual property"],
          ...["tiers", "droit d’auteur", "brevet", "propriété intellectuelle"],
        ],
      },
      "unreleased-policy": { likely: ["policy", "secret policy", "politique", "politique confidentielle"] },
      "fraud-detection": { same: ["détection de la fraude", "détection des fraudes"], likely: ["fraud", "fraude"] },
      "customer-owned": { likely: ["customer", "client"] },
      other: { same: ["autre"], likely: ["others", "misc", "miscellaneous", "divers", "autres"] },
    },
  },
  {
    // What a clause is about.
    values: {
      consideration: { likely: ["open source first", "priorité au logiciel libre"] },
      intake: { likely: ["adoption", "onboarding"] },
      evaluation: { likely: ["assessment", "selection"] },
      support: { same: ["soutien"], likely: ["help", "assistance"] },
      forking: { likely: ["forks", "bifurcation"] },
      procurement: {
        same: ["approvisionnement"],
        likely: [
          "purchasing",
          "purchase",
          "buying",
          "acquisition",
          "acquisitions",
          "achat",
          "achats",
          "marchés publics",
        ],
      },
      "data-ownership": { same: ["propriété des données"], likely: ["data", "données"] },
      "code-ownership": {
        same: ["propriété du code"],
        likely: ["intellectual property", "copyright", "propriété intellectuelle", "droit d’auteur"],
      },
      exit: { same: ["sortie"], likely: ["lock-in", "reversibility", "exit strategy", "réversibilité"] },
      "modular-contracting": { likely: ["lots", "allotissement"] },
      "pooled-purchasing": { same: ["achat en commun"], likely: ["pooling", "joint purchasing", "achat groupé"] },
      "total-cost": {
        same: ["coût total"],
        likely: ["TCO", "total cost of ownership", "cost", "costs", "coût", "coûts"],
      },
      contribution: { likely: ["contributing", "upstream", "contribuer"] },
      release: { same: ["publication"], likely: ["publishing", "publish", "diffusion", "publier"] },
      licensing: { likely: ["license", "licenses", "licence", "licences", "licencing"] },
      "openness-level": { likely: ["openness", "ouverture", "niveau d’ouverture", "degré d’ouverture"] },
      collaboration: { likely: ["cooperation", "partnership", "partenariat"] },
      privacy: {
        same: ["vie privée"],
        likely: ["personal data", "personal information", "renseignements personnels", "données personnelles"],
      },
      secrets: { likely: ["passwords", "credentials", "mots de passe"] },
      security: { same: ["sécurité"], likely: ["cybersecurity", "cybersécurité"] },
      "vulnerability-disclosure": {
        same: ["divulgation des vulnérabilités"],
        likely: ["vulnerability", "vulnerabilities", "disclosure", "vulnérabilité", "vulnérabilités", "failles"],
      },
      "code-review": { same: ["revue de code"], likely: ["review", "peer review", "révision du code"] },
      sbom: { likely: ["software bill of materials", "BOM", "nomenclature", "nomenclature logicielle"] },
      training: { same: ["formation"], likely: ["education", "learning", "apprentissage"] },
      conduct: { same: ["conduite"], likely: ["behaviour", "behavior", "code of conduct", "code de conduite"] },
      identity: { same: ["identité"] },
      community: { same: ["communauté"], likely: ["communities", "communautés"] },
      accessibility: { same: ["accessibilité"], likely: ["a11y", "WCAG"] },
      "official-languages": {
        same: ["langues officielles"],
        likely: ["language", "languages", "bilingualism", "translation", "langue", "langues", "bilinguisme"],
      },
      inventory: { same: ["inventaire"], likely: ["catalogue", "catalog", "registry", "registre"] },
      maintenance: { same: ["entretien"], likely: ["upkeep"] },
      "end-of-life": { same: ["fin de vie"], likely: ["retirement", "decommissioning", "sunset", "retrait"] },
    },
  },
  {
    // How binding a clause is.
    values: {
      must: {
        same: ["doit", "doivent"],
        likely: [
          ...["shall", "will", "required", "mandatory", "obligation", "high"],
          ...["requis", "requise", "obligatoire", "il faut", "élevé", "élevée"],
        ],
      },
      should: {
        same: ["devrait", "devraient"],
        likely: [
          ...["ought", "ought to", "recommended", "recommendation", "encouraged", "medium"],
          ...["recommandé", "recommandée", "recommandation", "encouragé", "moyen"],
        ],
      },
      may: {
        same: ["peut", "peuvent"],
        likely: [
          ...["can", "could", "might", "optional", "permitted", "allowed", "low"],
          ...["pourrait", "facultatif", "facultative", "optionnel", "permis", "faible"],
        ],
      },
    },
    none: [
      ...["must not", "mustn’t", "shall not", "should not", "shouldn’t", "may not", "forbidden", "prohibited"],
      ...["ne doit pas", "ne devrait pas", "ne peut pas", "interdit", "interdite"],
    ],
  },
  {
    // Which licences are accepted.
    values: {
      osi: { likely: ["open source", "open source initiative", "OSI-approved", "approuvé par l’OSI"] },
      fsf: { likely: ["free software", "free software foundation", "libre", "logiciel libre"] },
      list: { same: ["liste"], likely: ["listed", "whitelist", "allowlist", "allowed", "permises"] },
      ask: { same: ["case by case", "au cas par cas"], likely: ["cas par cas", "demander", "on request"] },
    },
  },
  {
    // What an office has to do with one of its functions.
    values: {
      lead: {
        likely: [
          ...["leads", "leading", "leader", "owner", "responsible", "main", "primary"],
          ...["dirige", "pilote", "responsable", "principal"],
        ],
      },
      support: {
        same: ["soutien", "appui"],
        likely: ["supports", "helps", "assists", "secondary", "aide", "soutient"],
      },
      none: {
        same: ["aucun", "aucune"],
        likely: ["no", "N/A", "not applicable", "nothing", "non", "s. o.", "sans objet"],
      },
    },
  },
  {
    // The language in which findings are told.
    values: {
      en: { same: ["English", "anglais"], likely: ["en-CA", "en-GB", "en-US"] },
      fr: { same: ["French", "français"], likely: ["fr-CA", "fr-FR"] },
    },
  },
];

/** A value that a word stands for. */
export interface Meant {
  readonly value: string;
  /** True when the word is the value itself, in other letters or in the other language. */
  readonly same: boolean;
}

/**
 * The value that a written word stands for.
 *
 * @param allowed the values of the place
 * @returns `none` for a word that looks like a value and means none; undefined for a word that is not known
 */
export function valueMeant(written: string, allowed: readonly string[]): Meant | "none" | undefined {
  const word = letters(written);
  const itself = allowed.find((value) => letters(value) === word);
  if (itself !== undefined) return { value: itself, same: true };
  const list = listOf(allowed);
  return list === undefined ? undefined : meanings(list).get(word);
}

/** What people write for a value, for those who look for it. */
export function wordsFor(value: string, allowed: readonly string[]): readonly string[] {
  const { same = [], likely = [] } = listOf(allowed)?.values[value] ?? {};
  return [...same, ...likely];
}

function listOf(allowed: readonly string[]): ValueList | undefined {
  return byValues.get(allowed.join());
}

const byValues = new Map(valueLists.map((list) => [Object.keys(list.values).join(), list]));

const meanings = keep(({ values, none = [] }: ValueList): ReadonlyMap<string, Meant | "none"> => {
  const found = new Map<string, Meant | "none">(none.map((word) => [letters(word), "none"]));
  for (const [value, { same = [], likely = [] }] of Object.entries(values)) {
    for (const word of same) found.set(letters(word), { value, same: true });
    for (const word of likely) found.set(letters(word), { value, same: false });
  }
  return found;
});
