import { isEmpty, valueAt } from "../../../document/tree";
import { correspondingPhase } from "../../../matrix/model";
import { eachInitiative } from "../../each-part";
import { whileItCounts } from "../../in-force";
import { defineRule } from "../../rule";
import { addBehind } from "../../yaml-text";
import { type Params, words } from "./words";

/** A purchase of which nobody has said whether it could be made together with others. */
export default defineRule<Params>({
  id: "consider-pooled-purchasing",
  severity: "hint",
  kinds: ["staffing-plan"],
  reads: "chunk",
  source: {
    quote: "most jurisdictions need similar software, and each shouldn't bear the full cost alone",
    where: "ICCS-ISAC, Open source, module 3, section 3",
  },
  since: "0.1.0",
  needsMatrix: true,
  words,
  check: whileItCounts(
    eachInitiative(function* ({ matrix }, initiative) {
      const procurement = correspondingPhase(matrix.matrix, "procurement");
      const phase = initiative.phases.find(({ id }) => id === procurement?.id);
      if (phase === undefined || phase.status?.value === "done") return;
      if (!isEmpty(valueAt(initiative.value, "pooled"))) return;
      yield { spot: phase.key, subject: initiative.id, params: { initiative } };
    }),
  ),
  // What was decided is for people to say; that it was looked at is the least of it.
  fixes: ({ params: { initiative } }, { document }) => {
    if (valueAt(initiative.value, "pooled") !== undefined) return [];
    const edit = addBehind(document, initiative, "pooled", "considered", before);
    if (edit === undefined) return [];
    return [
      {
        title: (locale) =>
          locale === "fr"
            ? "Inscrire que l’achat en commun a été étudié"
            : "Write that pooled purchasing was considered",
        safe: false,
        edits: [{ uri: document.uri, edits: [edit] }],
      },
    ];
  },
});

/** What stands before it in the examples. */
const before = ["title", "departments", "software", "support", "contracts", "budget", "lifetimeCost", "contingency"];
