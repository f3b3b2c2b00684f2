/*
 * What the browser side has laid over an element, so that morph.js leaves it alone.
 * A name is an attribute, or CHILDREN (the text inside is ours) or ORDER (the order of the children is).
 * It belongs to the element itself: a new element with the same id starts as the server wrote it,
 * and each behaviour lays its own over it again when it hears 'morphed'.
 */
export const CHILDREN = '#children';
export const ORDER = '#order';

// Never the server's to change: `style` is set by script only (the CSP allows no other), and what
// a person has opened stays open.
const ALWAYS = new Set(['style', 'open']);
const owned = new WeakMap();

export function own(element, name, value) {
  if (!owned.has(element)) owned.set(element, new Map());
  owned.get(element).set(name, value);
  if (name.startsWith('#')) return;
  if (value === null || value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
}

export function disown(element, name) {
  const names = owned.get(element);
  if (!names || !names.delete(name) || name.startsWith('#')) return;
  element.removeAttribute(name);
}

export function owns(element, name) {
  return ALWAYS.has(name) || Boolean(owned.get(element)?.has(name));
}

/** The order is ours for as long as the given condition holds: it is asked at each morph. */
export function ownsOrder(element) {
  const holds = owned.get(element)?.get(ORDER);
  return Boolean(holds && holds());
}

/** Text that the browser side writes; a text that is the same is not written, or it would be read aloud again. */
export function write(element, text) {
  own(element, CHILDREN);
  if (element.textContent !== text) element.textContent = text;
}
