/** Mocha's build for the browser, which makes `mocha`, `suite` and `test` global; import it before the tests. */
import "mocha/mocha.js";

/** Says nothing: report.ts does. */
class Silent {}

mocha.setup({ ui: "tdd", timeout: 60_000, reporter: Silent as unknown as Mocha.ReporterConstructor });
