/** The five maps of people and units, which an organization has and other documents may have. */
import { annotated, byId, choice, forms, key, listOf, map, number, ref, reference } from "./build";
import type { Definitions, JsonSchema } from "./json-schema";
import { competency, date, department, duration, label, line, party, text } from "./values";

/** More than one person may hold a post (a service desk), but a person has at most one full-time equivalent. */
const personCapacity = number(0, 1, { value: "fte", example: "0.8" });
const positionCapacity = number(0, 1000, { value: "fte", example: "1.0" });

const unitTitle = key(text, {
  en: ["Title", "The name that people see."],
  fr: ["Titre", "Le nom qui s’affiche."],
});
const unitDepartment = key(department, {
  en: ["Department", "The department to which it belongs."],
  fr: ["Service", "Le service auquel cet élément appartient."],
});

export const partyMaps: Readonly<Record<string, JsonSchema>> = {
  departments: key(
    byId(ref("department"), { defines: "department" }),
    {
      en: ["Departments", "The departments and business units, each under a short id."],
      fr: ["Services", "Les services et les unités, chacun sous un identifiant court."],
    },
    { example: "parking: Parking Services" },
  ),
  people: key(
    byId(ref("person"), { defines: "person" }),
    {
      en: ["People", "The people who can be named in roles. Use positions instead where names should stay private."],
      fr: [
        "Personnes",
        "Les personnes à qui l’on peut confier un rôle. Utilisez plutôt des postes si les noms doivent rester privés.",
      ],
    },
    { example: "a-roy: {name: Alex Roy, department: parking, capacity: 1.0}" },
  ),
  positions: key(
    byId(ref("position"), { defines: "position" }),
    {
      en: ["Positions", "Positions in the organization. Whoever holds one may change, or be left out for privacy."],
      fr: [
        "Postes",
        "Les postes de l’organisation. Leur titulaire peut changer, ou ne pas être nommé par souci de confidentialité.",
      ],
    },
    { example: "cio: {title: Chief information officer, department: it}" },
  ),
  partners: key(
    byId(ref("partner"), { defines: "partner" }),
    {
      en: [
        "Partners",
        "Other organizations that take part: suppliers under contract, and peer organizations such as another city.",
      ],
      fr: [
        "Partenaires",
        "Les autres organismes qui participent, soit des fournisseurs sous contrat et des organismes pairs, comme une autre ville.",
      ],
    },
    { example: "acme: {title: Acme Ltd, kind: vendor}" },
  ),
  bodies: key(
    byId(ref("body"), { defines: "body" }),
    {
      en: ["Bodies", "Councils, committees, boards and offices that decide or answer for something."],
      fr: ["Instances", "Les conseils, comités, commissions et bureaux qui décident ou répondent de quelque chose."],
    },
    { example: "city-council: City council" },
  ),
};

export const partyDefinitions: Definitions = {
  department: key(forms({ string: { "x-ospo": { value: "name" } }, object: ref("departmentMap") }), {
    en: ["Department", "A department or business unit. Its title is enough."],
    fr: ["Service", "Un service ou une unité. Son titre suffit."],
  }),
  departmentMap: map({ title: unitTitle }, { part: "department", recommended: ["title"] }),
  person: key(
    map(
      {
        name: key(
          annotated(line, { value: "name" }),
          {
            en: ["Name", "The name that people see."],
            fr: ["Nom", "Le nom qui s’affiche."],
          },
          { example: "Alex Roy" },
        ),
        department: unitDepartment,
        capacity: key(personCapacity, {
          en: ["Capacity", "How much of a full-time week this person works: 1.0 is full time, 0.8 four days of five."],
          fr: [
            "Capacité",
            "La part d’une semaine à temps plein que travaille cette personne. 1.0 est un temps plein, 0.8 quatre jours sur cinq.",
          ],
        }),
        competencies: key(
          listOf(competency),
          {
            en: ["Competencies", "What this person knows how to do, in short words that roles and training use too."],
            fr: [
              "Compétences",
              "Ce que cette personne sait faire, avec les mêmes mots courts que dans les rôles et la formation.",
            ],
          },
          { example: "[user-research, licensing]" },
        ),
      },
      { part: "person", recommended: ["name", "department", "capacity"] },
    ),
    {
      en: ["Person", "Somebody who can be named in a role."],
      fr: ["Personne", "Quelqu’un à qui l’on peut confier un rôle."],
    },
  ),
  position: key(
    map(
      {
        title: unitTitle,
        department: unitDepartment,
        heldBy: key(
          reference(["person"], { nameAllowed: true }),
          {
            en: ["Held by", "The person who holds the position now. May be left out."],
            fr: ["Titulaire", "La personne qui occupe le poste en ce moment. Facultatif."],
          },
          { example: "c-kim" },
        ),
        capacity: key(positionCapacity, {
          en: [
            "Capacity",
            "How many full-time equivalents the position stands for: 1.0 for one full-time position, 3.0 for a team of three.",
          ],
          fr: [
            "Capacité",
            "Le nombre d’équivalents temps plein que représente le poste. 1.0 pour un poste à temps plein, 3.0 pour une équipe de trois.",
          ],
        }),
      },
      { part: "position", recommended: ["title", "department"] },
    ),
    { en: ["Position", "A position in the organization."], fr: ["Poste", "Un poste de l’organisation."] },
  ),
  partner: key(
    map(
      {
        title: unitTitle,
        kind: key(
          choice({
            vendor: [
              "A supplier: a company that is paid for its work.",
              "Un fournisseur, c’est-à-dire une entreprise payée pour son travail.",
            ],
            peer: [
              "A peer: another public organization that shares the work.",
              "Un organisme pair, c’est-à-dire un autre organisme public qui partage le travail.",
            ],
          }),
          {
            en: ["Kind of partner", "Whether it is a supplier or another public organization."],
            fr: ["Type de partenaire", "S’il s’agit d’un fournisseur ou d’un autre organisme public."],
          },
        ),
        agreement: key(
          label,
          {
            en: ["Agreement", "The contract or memorandum under which the partner works."],
            fr: ["Entente", "Le contrat ou le protocole en vertu duquel le partenaire travaille."],
          },
          { example: "MOU-4" },
        ),
        until: key(date, {
          en: ["Until", "The last day of the agreement."],
          fr: ["Jusqu’au", "Le dernier jour de l’entente."],
        }),
      },
      { part: "partner", recommended: ["title", "kind", "agreement", "until"] },
    ),
    {
      en: ["Partner", "An organization outside yours."],
      fr: ["Partenaire", "Un organisme extérieur au vôtre."],
    },
  ),
  body: key(forms({ string: { "x-ospo": { value: "name" } }, object: ref("bodyMap") }), {
    en: ["Body", "A council, committee, board or office. Its title is enough."],
    fr: ["Instance", "Un conseil, un comité, une commission ou un bureau. Son titre suffit."],
  }),
  bodyMap: map(
    {
      title: unitTitle,
      members: key(
        listOf(party),
        {
          en: ["Members", "The people and positions that belong to it."],
          fr: ["Membres", "Les personnes et les postes qui en font partie."],
        },
        { example: "[ospo-manager, legal-counsel]" },
      ),
      meets: key(duration, {
        en: ["Meets every", "How often it meets: `P1M` is once a month."],
        fr: ["Se réunit tous les", "Le rythme des réunions. `P1M` veut dire une fois par mois."],
      }),
    },
    { part: "body", recommended: ["title", "members"] },
  ),
};
