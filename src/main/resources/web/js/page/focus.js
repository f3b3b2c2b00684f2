/*
 * Where the keyboard is, and where it goes when what had it goes away, however that happens: a card that is withdrawn, a row
 * that is dealt with, a region that is drawn anew, a button that is hidden or can do nothing any more. Out of a list it goes
 * to the next entry, or the one before: to the entry and not to its button, which would do to this one what was meant for
 * the other. From anywhere else it goes to the nearest place around it that has a name.
 */
import { own } from './own.js';

const STOP = 'a[href], button, input, select, textarea, summary, [tabindex]';
const ENTRY = 'li, tr, article';
let last = null;

export function holdsFocus(node) {
  const focused = document.activeElement;
  return Boolean(focused) && focused !== document.body && node.contains(focused);
}

export function keepFocus() {
  document.addEventListener('focusin', ({ target }) => (last = { place: target, trail: trailOf(target) }));
  // Whoever has gone elsewhere, as with a click beside everything, has lost nothing.
  document.addEventListener('focusout', () => setTimeout(() => isNowhere() && last && isThere(last.place) && (last = null)));
  new MutationObserver(handOn).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'disabled'] });
}

function handOn(changes) {
  if (!last || !(isNowhere() || document.activeElement === last.place)) return;
  // What was only put elsewhere on the page keeps it.
  if (isThere(last.place)) return void (isNowhere() && isMoved(changes) && last.place.focus({ preventScroll: true }));
  const place = entryBeside(changes) ?? last.trail.find((around) => around.id && isThere(around) && isDrawn(around)) ?? document.getElementById('board');
  last = null;
  if (!place) return;
  if (!place.matches(STOP)) own(place, 'tabindex', '-1');
  place.focus({ preventScroll: true });
}

const isMoved = (changes) => changes.some(({ removedNodes }) => [...removedNodes].some((node) => last.trail.includes(node)));

function entryBeside(changes) {
  for (const { removedNodes, nextSibling, previousSibling } of changes) {
    const gone = [...removedNodes].some((node) => last.trail.includes(node) && node.matches(ENTRY));
    const entry = gone && (entryFrom(standing(nextSibling, 'nextSibling', changes), 'nextElementSibling') ?? entryFrom(standing(previousSibling, 'previousSibling', changes), 'previousElementSibling'));
    if (entry) return entry;
  }
  return null;
}

/** What stood beside it may have gone in the same moment. */
function standing(node, side, changes) {
  let at = node;
  while (at && !at.isConnected) {
    const gone = at;
    at = changes.find(({ removedNodes }) => [...removedNodes].includes(gone))?.[side] ?? null;
  }
  return at;
}

function entryFrom(start, onward) {
  for (let node = start; node?.isConnected; node = node[onward] ?? null) {
    if (node.nodeType === Node.ELEMENT_NODE && node.matches(ENTRY) && !node.hasAttribute('data-gap') && isThere(node)) return node;
  }
  return null;
}

function trailOf(place) {
  const trail = [];
  for (let node = place; node && node !== document.body; node = node.parentElement) trail.push(node);
  return trail;
}

const isNowhere = () => !document.activeElement || document.activeElement === document.body;
const isDrawn = (place) => place.getClientRects().length > 0;
const isThere = (place) => place.isConnected && !place.disabled && !place.closest('[hidden]');
