/** Mocha with its words (`suite`, `test`) made global; import it before the tests. */
import Mocha from "mocha";

/** Says nothing: report.ts does. */
class Silent {}

export const mocha = new Mocha({
  ui: "tdd",
  timeout: 60_000,
  reporter: Silent as unknown as Mocha.ReporterConstructor,
});
mocha.suite.emit("pre-require", globalThis, "", mocha);
