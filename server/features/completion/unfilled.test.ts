import { expect, it } from "vitest";
import { contextFor } from "../../../test/support/workspace";
import { unfilledRoles } from "./unfilled";

const plan = `ospo: staffing-plan/v1
title: Plan
initiatives:
  permits:
    phases:
      discovery:
        roles:
          policy-lead: a-roy
          product-owner: TBD
          it-specialist: {who: [vacant, xxx], fte: 0.2}
          end-user-specialist: [n/a, b-lee]
`;

async function openIn(files: Record<string, string> = {}) {
  const { file, matrix, scope } = await contextFor(plan, { files });
  return [...unfilledRoles(file.plan, matrix.matrix, scope).keys()];
}

it("counts a role as open for which only words such as TBD are written", async () => {
  const open = await openIn();
  expect(open).toContain("product-owner");
  expect(open).toContain("it-specialist");
  expect(open).not.toContain("policy-lead");
  expect(open).not.toContain("end-user-specialist");
});

it("counts it as filled where somebody has that word for an id", async () => {
  const files = { "o.ospo.yaml": "ospo: organization/v1\ntitle: City\npositions: {vacant: {title: Vacant lots}}\n" };
  const open = await openIn(files);
  expect(open).toContain("product-owner");
  expect(open).not.toContain("it-specialist");
});
