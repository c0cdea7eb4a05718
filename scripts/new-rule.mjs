// Makes the folder of a new rule: `npm run new:rule -- my-rule`. docs/add-a-rule.md says what to fill in.
import { relative } from "node:path";
import { importTypeScript, root } from "./typescript.mjs";

const { newRule } = await importTypeScript("scripts/rule-folder.ts");
try {
  for (const file of newRule(process.argv[2] ?? "", root)) console.log(`Written: ${relative(root, file)}`);
  console.log(
    "Fill in what is in capitals (docs/add-a-rule.md), then: npm run generate && npx vitest run server/checks",
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
