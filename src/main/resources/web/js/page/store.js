/*
 * What this browser remembers for a workshop, under the name of whose it is: who takes part (body[data-owner]), or the
 * facilitator. What another tab changes is told as 'stored' with { name, value }. Private windows and strict settings may
 * refuse storage, and it may be full: then it is remembered for as long as the page is open.
 */
const MONTH = 30 * 24 * 3600_000;
/** What another tab writes before it removes what is nobody's any more: this one then keeps nothing either. */
const GONE = '"gone"';
const memory = new Map();
let lasting = true;
const prefix = () => `innspill:${document.body.dataset.code ?? ''}:${document.body.dataset.owner ?? 'facilitator'}:`;

window.addEventListener('storage', ({ key, newValue }) => {
  if (!lasting || !key?.startsWith(prefix())) return;
  if (newValue === GONE) {
    lasting = false;
    return;
  }
  memory.delete(key);
  document.dispatchEvent(new CustomEvent('stored', { detail: { name: key.slice(prefix().length), value: read(newValue) } }));
});

export function remember(name, value) {
  const key = prefix() + name;
  const kept = lasting && attempt((storage) => {
    storage.setItem(key, JSON.stringify(value));
    return true;
  });
  if (kept) memory.delete(key);
  else memory.set(key, value);
}

export function recall(name) {
  const key = prefix() + name;
  return memory.get(key) ?? read(attempt((storage) => storage.getItem(key)));
}

export function forget(name) {
  const key = prefix() + name;
  memory.delete(key);
  attempt((storage) => storage.removeItem(key));
}

/** Says something to the other tabs, and keeps nothing of it. */
export function tellTabs(name, value) {
  remember(name, value);
  forget(name);
}

/** Every remembered name that begins so. */
export function names(beginning) {
  const start = prefix() + beginning;
  const stored = attempt((storage) => Object.keys(storage)) ?? [];
  const all = new Set([...memory.keys(), ...stored].filter((key) => key.startsWith(start)));
  return [...all].map((key) => key.slice(prefix().length));
}

/** The workshop is over: what there is stays for as long as the page is open, and no longer. */
export function keepNothing() {
  if (!lasting) return;
  lasting = false;
  const all = names('').map((name) => [name, recall(name)]);
  all.forEach(([name, value]) => {
    forget(name);
    remember(name, value);
  });
}

/**
 * What is nobody's at this browser any more is forgotten: body[data-held] names all who are (the start page), body[data-owner]
 * who takes part in this workshop, and body[data-forget] says that there is no such workshop. Nothing is kept for over a month.
 */
export function forgetOthers() {
  const { code, owner, held, forget: gone } = document.body.dataset;
  const stays = (key) => {
    const [, of, whose] = key.split(':');
    if (held !== undefined) return held.split(' ').includes(`${of}:${whose}`);
    return of !== code || (gone === undefined && (owner === undefined || whose === owner || whose === 'facilitator'));
  };
  const isOld = (value) => Date.now() - read(value)?.at > MONTH;
  const sweep = (storage) =>
    Object.keys(storage)
      .filter((key) => key.startsWith('innspill:') && (!stays(key) || isOld(storage.getItem(key))))
      .forEach((key) => {
        if (!stays(key)) attempt(() => storage.setItem(key, GONE));
        storage.removeItem(key);
      });
  attempt(sweep);
  if (held !== undefined || gone !== undefined || owner === '') attempt(sweepTab);
}

/** Of a tab only the moment is kept at which it last loaded itself anew. */
function sweepTab() {
  Object.keys(sessionStorage).filter((key) => key.startsWith('innspill:')).forEach((key) => sessionStorage.removeItem(key));
}

function read(text) {
  try {
    return JSON.parse(text ?? null);
  } catch {
    return null;
  }
}

function attempt(use) {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}
