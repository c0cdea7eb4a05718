/** What Node has and a web worker has not; the build puts it into the worker's bundle. */
const channel = new MessageChannel();
const waiting = [];
channel.port1.onmessage = () => waiting.shift()();

/** Runs something after the messages that came before it, without the delay that a timer has in a browser. */
export function setImmediate(callback) {
  waiting.push(callback);
  channel.port2.postMessage(undefined);
}
