/*
 * Makes an element on the page like a new one from the server by changing as little as possible:
 * elements with the same id are the same element, so focus, caret, scroll, what is typed and what is
 * opened stay. An element that holds the focus is neither replaced nor moved; its neighbours move round it. What goes out of
 * a list [data-steady] or [data-ideas] leaves a gap for as long as a pointer or a finger is at work there, so that nothing
 * else comes to lie under it.
 */
import { holdsFocus } from './focus.js';
import { beneath, CHILDREN, own, owns, ownsOrder } from './own.js';
import { isUnderHand } from './reading.js';

const UNTOUCHED = 250;
const closing = new Map();
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

/** Takes an element away; a focus that stood in it goes to the nearest place that has a name. */
export function drop(node) {
  if (holdsFocus(node)) {
    const place = node.parentElement?.closest('[id]');
    if (place && !place.matches('a, button, [tabindex]')) own(place, 'tabindex', '-1');
    place?.focus({ preventScroll: true });
  }
  if (node.nodeType === Node.ELEMENT_NODE && node.parentElement?.matches('[data-steady], [data-ideas]') && isUnderHand(node.parentElement)) leaveGap(node);
  else node.remove();
}

function leaveGap(node) {
  const list = node.parentElement;
  const gap = document.createElement(node.localName);
  gap.dataset.gap = node.id;
  gap.setAttribute('aria-hidden', 'true');
  gap.style.height = `${node.getBoundingClientRect().height}px`;
  node.replaceWith(gap);
  if (!closing.has(list)) closing.set(list, setInterval(close, UNTOUCHED, list));
}

function close(list) {
  if (list.isConnected && isUnderHand(list)) return;
  clearInterval(closing.get(list));
  closing.delete(list);
  gaps(list).forEach((gap) => gap.remove());
}

const gaps = (list) => [...list.children].filter(isGap);

const isGap = (node) => node?.nodeType === Node.ELEMENT_NODE && node.hasAttribute('data-gap');

/** The next place in the list that is no gap. */
function past(at) {
  let place = at;
  while (isGap(place)) place = place.nextSibling;
  return place;
}

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
  const named = new Map([...parent.children].filter((child) => child.id).map((child) => [child.id, child]));
  const stay = ownsOrder(parent);
  const met = new Set();
  let at = parent.firstChild;
  for (const want of [...wanted.childNodes]) {
    const have = want.id ? named.get(want.id) : alike(stay ? parent.firstChild : at, want, met);
    if (!have) {
      const gap = want.id && gaps(parent).find((each) => each.dataset.gap === want.id);
      if (gap) gap.replaceWith(want);
      else parent.insertBefore(want, stay ? null : at);
      met.add(want);
      note(want, added);
      continue;
    }
    if (!stay) at = bring(have, past(at), parent);
    met.add(morph(have, want, added));
  }
  for (const node of [...parent.childNodes]) if (!met.has(node) && !isGap(node)) drop(node);
}

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
