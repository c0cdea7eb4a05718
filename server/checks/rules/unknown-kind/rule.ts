import { documentKinds } from "../../../model/kinds";
import { readString } from "../../../model/values";
import { announcementFault } from "../../announcement";
import { changeTo } from "../../change";
import { guess } from "../../guess";
import { defineRule } from "../../rule";
import { type Params, words } from "./words";

const announced = documentKinds.map((kind) => `${kind}/v1`);

/** The first line names a kind or a version that there is not; nothing else of the file can then be checked. */
export default defineRule<Params>({
  id: "unknown-kind",
  severity: "error",
  kinds: "form",
  reads: "file",
  since: "0.1.0",
  words,
  *check(context) {
    const { discriminator } = context.file;
    if (discriminator === undefined || announcementFault(context) !== "unknown") return;
    const { key, value } = discriminator.pair;
    const written = readString(value)?.value;
    const { kind } = discriminator;
    const meant = kind === undefined ? guess(written ?? "", announced) : `${kind}/v1`;
    yield {
      spot: value ?? key,
      params: {
        ...(written === undefined ? {} : { written }),
        ...(meant === undefined ? {} : { meant }),
        versionOnly: kind !== undefined,
        announced,
      },
    };
  },
  fixes: ({ params }, { document, file }) => {
    const value = file.discriminator?.pair.value;
    if (value === undefined) return [];
    const choices = params.meant === undefined ? announced : [params.meant];
    return choices.map((choice) => changeTo(document, value, choice));
  },
});
