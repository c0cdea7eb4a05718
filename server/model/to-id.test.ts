import { expect, it } from "vitest";
import { toId } from "./to-id";

it.each([
  ["Alex Roy", "alex-roy"],
  ["Équipe des TI", "equipe-des-ti"],
  ["chef d’équipe", "chef-d-equipe"],
  ["a_roy", "a-roy"],
  ["dataOwnership", "data-ownership"],
  ["2027 plan", "plan-2027"],
  ["  -- x --", "x"],
  ["Œuvres", "oeuvres"],
  ["2027", undefined],
  ["no", undefined],
  ["日本", undefined],
  ["", undefined],
])("makes of %j the id %s", (name, id) => {
  expect(toId(name)).toBe(id);
});
