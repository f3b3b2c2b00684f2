/*
 * What the browser side has laid over an element, so that morph.js leaves it alone.
 * A name is an attribute, or CHILDREN (the text inside is ours) or ORDER (the order of the children is).
 * It belongs to the element itself: a new element with the same id starts as the server wrote it,
 * and each behaviour lays its own over it again when it hears 'morphed'. Beneath it lies what the server says, which
 * morph.js keeps up to date: that is what is seen again when a behaviour takes its own away.
 */
export const CHILDREN = '#children';
export const ORDER = '#order';

// Never the server's to change: `style` is set by script only (the CSP allows no other), and what
// a person has opened stays open.
const ALWAYS = new Set(['style', 'open']);
const owned = new WeakMap();
let layer = null;

export function own(element, name, value) {
  const names = owned.get(element) ?? owned.set(element, new Map()).get(element);
  if (!names.has(name)) names.set(name, { beneath: name === CHILDREN ? element.cloneNode(true) : element.getAttribute(name) });
  Object.assign(names.get(name), { value, layer });
  layer?.push([element, name]);
  if (!name.startsWith('#')) put(element, name, value);
}

/** Back to what the server says; what stands in the element, and its order, come with its next word. */
export function disown(element, name) {
  const mine = owned.get(element)?.get(name);
  if (!mine) return;
  owned.get(element).delete(name);
  if (!name.startsWith('#')) put(element, name, mine.beneath);
}

export function owns(element, name) {
  return ALWAYS.has(name) || Boolean(owned.get(element)?.has(name));
}

/** What the server says now of an element, for all in it that is ours. */
export function beneath(element, said) {
  owned.get(element)?.forEach((mine, name) => (mine.beneath = name === CHILDREN ? said : said.getAttribute(name)));
}

/** The order is ours for as long as the given condition holds: it is asked at each morph. */
export function ownsOrder(element) {
  const holds = owned.get(element)?.get(ORDER)?.value;
  return Boolean(holds && holds());
}

/**
 * A whole, each time it is done: what was laid the last time and is not laid again this time is taken away. So nothing
 * stays on an element that has become something else under it, as when the facilitator changes how people vote.
 */
export function whole(lay) {
  let before = [];
  return () => {
    const last = before;
    before = layer = [];
    try {
      lay();
    } finally {
      layer = null;
    }
    // What has been laid since, again or by another behaviour, belongs to that.
    last.forEach(([element, name]) => owned.get(element)?.get(name)?.layer === last && uncover(element, name));
  };
}

function uncover(element, name) {
  const said = owned.get(element).get(name).beneath;
  disown(element, name);
  if (name === CHILDREN) element.replaceChildren(...said.cloneNode(true).childNodes);
}

function put(element, name, value) {
  if (value === null || value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
}

/** Text that the browser side writes; a text that is the same is not written, or it would be read aloud again. */
export function write(element, text) {
  own(element, CHILDREN);
  if (element.textContent !== text) element.textContent = text;
}
