/**
 * VS Code's logger without native code, for the packaged VS Code (scripts/install-vscode.mjs): its own has to be
 * compiled, and without one the output channels stay empty. Same exports as @vscode/spdlog; no rotation.
 */
const { appendFileSync, mkdirSync } = require("node:fs");
const { dirname } = require("node:path");

/** The levels by their number in spdlog. */
const levels = ["trace", "debug", "info", "warning", "error", "critical", "off"];

class Logger {
  constructor(file) {
    this.file = file;
    this.level = 2;
    this.bare = false;
    mkdirSync(dirname(file), { recursive: true });
  }
  write(level, message) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace("T", " ").replace("Z", "");
    appendFileSync(this.file, this.bare ? message : `${time} [${levels[level]}] ${message}\n`);
  }
  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  clearFormatters() {
    this.bare = true;
  }
  setPattern() {
    this.bare = false;
  }
  flush() {}
  drop() {}
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = async (_name, file) => new Logger(file);
exports.createAsyncRotatingLogger = async (_name, file) => new Logger(file);
