/*
 * What this browser remembers for a workshop. Private windows and strict settings may refuse storage:
 * then it is remembered for as long as the page is open.
 */
const memory = new Map();
const prefix = () => `innspill:${document.body.dataset.code ?? ''}:`;

export function remember(name, value) {
  const key = prefix() + name;
  memory.set(key, value);
  attempt((storage) => storage.setItem(key, JSON.stringify(value)));
}

export function recall(name) {
  const key = prefix() + name;
  if (memory.has(key)) return memory.get(key);
  return attempt((storage) => JSON.parse(storage.getItem(key))) ?? null;
}

export function forget(name) {
  const key = prefix() + name;
  memory.delete(key);
  attempt((storage) => storage.removeItem(key));
}

/** Every remembered name that begins so. */
export function names(beginning) {
  const start = prefix() + beginning;
  const stored = attempt((storage) => Object.keys(storage)) ?? [];
  const all = new Set([...memory.keys(), ...stored].filter((key) => key.startsWith(start)));
  return [...all].map((key) => key.slice(prefix().length));
}

/** On the page that says goodbye, body[data-forget]: nothing of the workshop stays in this browser. */
export function forgetAll() {
  if (document.body.hasAttribute('data-forget')) names('').forEach(forget);
}

function attempt(use) {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}
