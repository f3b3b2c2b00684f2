/*
 * Makes an element on the page like a new one from the server by changing as little as possible:
 * elements with the same id are the same element, so focus, caret, scroll, what is typed and what is
 * opened stay. An element that holds the focus is neither replaced nor moved; its neighbours move round it.
 */
import { holdsFocus } from './focus.js';
import { beneath, CHILDREN, owns, ownsOrder } from './own.js';
import { isGap, past, put, takeOut } from './gaps.js';

const FIELD = 'input:not([type=hidden]):not([type=checkbox]):not([type=radio]), textarea, select';

/** Elements that had to be made new are added to `added`. Returns the element now on the page. */
export function morph(have, want, added = []) {
  if (have.nodeName !== want.nodeName) return exchange(have, want, added);
  if (have.nodeType !== Node.ELEMENT_NODE) {
    if (have.data !== want.data) have.data = want.data;
    return have;
  }
  const typing = have === document.activeElement && have.matches(FIELD);
  attributes(have, want, typing);
  // A changed default would change the text under the caret of a field that is not yet dirty.
  if (!typing && !owns(have, CHILDREN)) children(have, want, added);
  return have;
}

/** Takes an element away; where the focus goes that stood in it, focus.js knows. */
export const drop = (node) => takeOut(node);

/** The first element in a piece of HTML; table rows and list items work too. */
export function element(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild;
}

function exchange(have, want, added) {
  if (holdsFocus(have)) return have;
  have.replaceWith(want);
  note(want, added);
  return want;
}

function note(node, added) {
  if (node.nodeType === Node.ELEMENT_NODE) added.push(node);
}

function attributes(have, want, typing) {
  beneath(have, want);
  for (const { name, value } of [...want.attributes]) {
    if (owns(have, name) || (typing && name === 'value')) continue;
    if (have.getAttribute(name) !== value) have.setAttribute(name, value);
  }
  for (const { name } of [...have.attributes]) {
    if (!want.hasAttribute(name) && !owns(have, name)) have.removeAttribute(name);
  }
}

function children(parent, wanted, added) {
  const stays = new Set([...wanted.children].map(({ id }) => id));
  const [kept, gone] = parted([...parent.children].filter(({ id }) => id), ({ id }) => stays.has(id));
  // First, so that a gap is left where the element was and not where the others have pushed it.
  gone.forEach(drop);
  const named = new Map(kept.map((child) => [child.id, child]));
  const stay = ownsOrder(parent);
  const met = new Set();
  let at = parent.firstChild;
  for (const want of [...wanted.childNodes]) {
    const have = want.id ? named.get(want.id) : alike(stay ? parent.firstChild : at, want, met);
    if (!have) {
      put(parent, want, stay ? null : at);
      met.add(want);
      note(want, added);
      continue;
    }
    if (!stay) at = bring(have, past(at, have), parent);
    met.add(morph(have, want, added));
  }
  for (const node of [...parent.childNodes]) if (!met.has(node) && !isGap(node)) drop(node);
}

const parted = (all, which) => [all.filter(which), all.filter((each) => !which(each))];

/** Puts `have` where `at` is, and returns what comes after it. */
function bring(have, at, parent) {
  if (have !== at) {
    if (!holdsFocus(have)) parent.insertBefore(have, at);
    else {
      const after = have.nextSibling;
      while (at && at !== have) {
        const next = at.nextSibling;
        parent.insertBefore(at, after);
        at = next;
      }
    }
  }
  return have.nextSibling;
}

function alike(from, want, met) {
  for (let node = from; node; node = node.nextSibling) {
    if (!met.has(node) && !isGap(node) && !node.id && node.nodeName === want.nodeName && sameUse(node, want)) return node;
  }
  return null;
}

// A button must not change its meaning under a finger: what it sends tells two of them apart.
function sameUse(have, want) {
  if (have.nodeType !== Node.ELEMENT_NODE) return true;
  const names = ['name', 'type', 'action', 'data-vote', 'data-key'];
  if (have.matches('button, [type=checkbox], [type=radio]')) names.push('value');
  return names.every((name) => owns(have, name) || have.getAttribute(name) === want.getAttribute(name));
}
