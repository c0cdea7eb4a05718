/** Mocha's build for the browser, which makes `mocha`, `suite` and `test` global; import it before the tests. */
import "mocha/mocha.js";

mocha.setup({ ui: "tdd", timeout: 60_000 });
