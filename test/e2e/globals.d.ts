// The tests inside VS Code run in Mocha.
/// <reference types="mocha" />
