import { withoutAccents } from "../words";
import { isIdShaped } from "./values";

/**
 * An id made of a name: "Équipe des TI" → equipe-des-ti, "2027 plan" → plan-2027. Undefined when
 * nothing in the name can be used.
 */
export function toId(name: string): string | undefined {
  const words = withoutAccents(name)
    // dataOwnership → data-ownership
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
    .toLowerCase()
    .replace(/['’]/g, "-")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  // An id begins with a letter; a number at the beginning goes to the end.
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  if (first < 0) return undefined;
  const id = [...words.slice(first), ...words.slice(0, first)].join("-");
  return isIdShaped(id) ? id : undefined;
}
