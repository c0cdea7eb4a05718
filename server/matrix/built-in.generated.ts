// Generated from schemas/role-matrix.ospo.yaml by "npm run generate". Do not edit.
import type { RoleMatrix } from "./model";

/** The matrix that counts unless a document or a configuration names another one. */
export const builtInMatrix: RoleMatrix = {
  id: "iccs-table-2-1",
  title: {
    en: "Roles involved in each phase of an open source software initiative",
    fr: "Rôles qui participent à chaque phase d’une initiative de logiciel libre",
  },
  source: "https://iccs-isac.github.io/docs/open_source/module_2/section_2",
  levels: new Map([
    ["involved", {
      id: "involved",
      title: {
        en: "Involved",
        fr: "Participe",
      },
      required: true,
      aliases: ["Yes", "Oui"],
      exactlyOne: false,
    }],
  ]),
  phases: new Map([
    ["capacity-building", {
      id: "capacity-building",
      title: {
        en: "Capacity-Building",
        fr: "Renforcement des capacités",
      },
      description: {
        en: "The organization learns what open source asks of it and gets its people, rules and tools ready.",
        fr: "L’organisation apprend ce que le logiciel libre exige d’elle et prépare ses équipes, ses règles et ses outils.",
      },
    }],
    ["discovery", {
      id: "discovery",
      title: {
        en: "Discovery",
        fr: "Découverte",
      },
      description: {
        en: "The team finds out what people need and which existing open source software could meet that need.",
        fr: "L’équipe cerne les besoins et repère les logiciels libres qui pourraient y répondre.",
      },
    }],
    ["procurement", {
      id: "procurement",
      title: {
        en: "Procurement",
        fr: "Approvisionnement",
      },
      description: {
        en: "The organization buys the services, the support or the development work that the software needs.",
        fr: "L’organisation acquiert les services, le soutien ou le développement dont le logiciel a besoin.",
      },
    }],
    ["integration", {
      id: "integration",
      title: {
        en: "Integration",
        fr: "Intégration",
      },
      description: {
        en: "The software is adapted, connected to the systems already there, tested and put into service.",
        fr: "Le logiciel est adapté, relié aux systèmes en place, mis à l’essai et mis en service.",
      },
    }],
    ["maintenance", {
      id: "maintenance",
      title: {
        en: "Maintenance",
        fr: "Mise à niveau",
      },
      description: {
        en: "The software is kept secure, up to date and useful for as long as people rely on it.",
        fr: "Le logiciel est tenu à jour, sûr et utile aussi longtemps que des gens en dépendent.",
      },
    }],
  ]),
  roles: new Map([
    ["policy-lead", {
      id: "policy-lead",
      title: {
        en: "Policy Lead / Senior Executive",
        fr: "Responsable des politiques/membre de la haute direction",
      },
      description: {
        en: "Sets the direction, removes obstacles and answers for the initiative at the top of the organization.",
        fr: "Donne l’orientation, lève les obstacles et répond de l’initiative auprès de la haute direction.",
      },
      external: false,
      competencies: [],
      involvement: new Map([
        ["capacity-building", {
          levels: ["involved"],
        }],
        ["discovery", {
          levels: ["involved"],
        }],
      ]),
    }],
    ["technical-lead", {
      id: "technical-lead",
      title: {
        en: "Technical Lead",
        fr: "Responsable technique",
      },
      description: {
        en: "Makes the technical decisions, guides the developers and watches over the quality of the software.",
        fr: "Prend les décisions techniques, guide l’équipe de développement et veille à la qualité du logiciel.",
      },
      external: true,
      competencies: [],
      involvement: new Map([
        ["capacity-building", {
          levels: ["involved"],
        }],
        ["procurement", {
          levels: ["involved"],
        }],
        ["maintenance", {
          levels: ["involved"],
        }],
      ]),
    }],
    ["product-owner", {
      id: "product-owner",
      title: {
        en: "Product Owner",
        fr: "Responsable de produits",
      },
      description: {
        en: "Decides what the software should do first and speaks for the people who will use it.",
        fr: "Décide de ce que le logiciel doit faire en priorité et parle au nom des personnes qui s’en serviront.",
      },
      external: false,
      competencies: [],
      involvement: new Map([
        ["capacity-building", {
          levels: ["involved"],
        }],
        ["discovery", {
          levels: ["involved"],
        }],
        ["procurement", {
          levels: ["involved"],
        }],
        ["integration", {
          levels: ["involved"],
        }],
      ]),
    }],
    ["software-developer", {
      id: "software-developer",
      title: {
        en: "Software Developer",
        fr: "Concepteur de logiciels",
      },
      description: {
        en: "Writes, tests and repairs the code, and shares improvements with the project that it comes from.",
        fr: "Écrit, teste et corrige le code, et transmet les améliorations au projet d’origine.",
      },
      external: true,
      competencies: [],
      involvement: new Map([
        ["procurement", {
          levels: ["involved"],
        }],
        ["integration", {
          levels: ["involved"],
        }],
        ["maintenance", {
          levels: ["involved"],
        }],
      ]),
    }],
    ["procurement-specialist", {
      id: "procurement-specialist",
      title: {
        en: "Procurement Specialist",
        fr: "Spécialiste de l’approvisionnement",
      },
      description: {
        en: "Runs the purchase so that open source has a fair chance and the purchasing rules are followed.",
        fr: "Mène l’achat de sorte que le logiciel libre ait sa juste chance et que les règles d’approvisionnement soient suivies.",
      },
      external: false,
      competencies: [],
      involvement: new Map([
        ["procurement", {
          levels: ["involved"],
        }],
      ]),
    }],
    ["finance-specialist", {
      id: "finance-specialist",
      title: {
        en: "Finance Specialist",
        fr: "Spécialiste des finances",
      },
      description: {
        en: "Works out the cost over the whole life of the software and finds the money for each stage.",
        fr: "Évalue le coût sur toute la vie du logiciel et prévoit les fonds à chaque étape.",
      },
      external: false,
      competencies: [],
      involvement: new Map([
        ["procurement", {
          levels: ["involved"],
        }],
      ]),
    }],
    ["legal-specialist", {
      id: "legal-specialist",
      title: {
        en: "Contracting / Legal Specialist",
        fr: "Spécialiste des contrats/du droit",
      },
      description: {
        en: "Checks licences and contracts, and makes sure that the organization keeps the rights it needs.",
        fr: "Vérifie les licences et les contrats, et s’assure que l’organisation garde les droits dont elle a besoin.",
      },
      external: false,
      competencies: [],
      involvement: new Map([
        ["procurement", {
          levels: ["involved"],
        }],
      ]),
    }],
    ["it-specialist", {
      id: "it-specialist",
      title: {
        en: "IT Specialist",
        fr: "Spécialiste en informatique",
      },
      description: {
        en: "Knows the systems in place, and installs, connects, secures and runs the software among them.",
        fr: "Connaît les systèmes en place et y installe, relie, sécurise et exploite le logiciel.",
      },
      external: false,
      competencies: [],
      involvement: new Map([
        ["discovery", {
          levels: ["involved"],
        }],
        ["procurement", {
          levels: ["involved"],
        }],
        ["integration", {
          levels: ["involved"],
        }],
        ["maintenance", {
          levels: ["involved"],
        }],
      ]),
    }],
    ["end-user-department-head", {
      id: "end-user-department-head",
      title: {
        en: "End User Department Head",
        fr: "Chef du Service des utilisateurs finaux",
      },
      description: {
        en: "Leads the department whose work will change, and commits its people and its time to the change.",
        fr: "Dirige le service dont le travail changera, et y engage ses gens et leur temps.",
      },
      external: false,
      competencies: [],
      involvement: new Map([
        ["procurement", {
          levels: ["involved"],
        }],
        ["integration", {
          levels: ["involved"],
        }],
      ]),
    }],
    ["end-user-specialist", {
      id: "end-user-specialist",
      title: {
        en: "End User / Departmental Specialist",
        fr: "Utilisateur final/Spécialiste ministériel",
      },
      description: {
        en: "Does the daily work that the software supports, says what is needed and tries out what is built.",
        fr: "Fait le travail quotidien que le logiciel soutient, exprime les besoins et met les solutions à l’essai.",
      },
      external: false,
      competencies: [],
      involvement: new Map([
        ["discovery", {
          levels: ["involved"],
        }],
        ["integration", {
          levels: ["involved"],
        }],
        ["maintenance", {
          levels: ["involved"],
        }],
      ]),
    }],
  ]),
};
