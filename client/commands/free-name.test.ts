import { expect, it } from "vitest";
import { freeName } from "./free-name";

const among =
  (...taken: string[]) =>
  async (name: string) =>
    taken.includes(name);

it("keeps a name that is free", async () => {
  expect(await freeName("plan.ospo.yaml", among("plan-2.ospo.yaml"))).toBe("plan.ospo.yaml");
});

it("counts on before the first dot", async () => {
  expect(await freeName("plan.ospo.yaml", among("plan.ospo.yaml", "plan-2.ospo.yaml"))).toBe("plan-3.ospo.yaml");
});

it("counts on where there is no dot", async () => {
  expect(await freeName("plan", among("plan"))).toBe("plan-2");
});
