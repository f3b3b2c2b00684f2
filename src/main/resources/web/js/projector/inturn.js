/*
 * Themes that stand side by side on a wide wall ([data-together]) take turns on one that is nearly square: one at a time, in
 * all of the width, each with all of its pages before the next one's.
 */
import { own } from '../page/own.js';

const square = window.matchMedia('(max-aspect-ratio: 3 / 2)');
const seen = new WeakMap();

export function inTurn() {
  document.addEventListener('morphed', lay);
  square.addEventListener('change', lay);
  lay();
}

function lay() {
  document
    .querySelectorAll('[data-together]')
    .forEach((place) => own(place, 'data-in-turn', square.matches && place.childElementCount > 1 ? '' : null));
}

export const takesTurns = (turner) => turner.hasAttribute('data-in-turn');

/** All their pages, in the order in which they are seen; empty ones only where there are no others. */
export function rounds(states) {
  const all = [...states].sort(byPlace).flatMap((state) => state.pages.map((page, at) => ({ state, at, page })));
  const full = all.filter(({ page }) => page.length);
  return full.length ? full : all;
}

const byPlace = ({ box: one }, { box: other }) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);

/** Which of the rounds is seen. */
export function round(turner, states) {
  const all = rounds(states);
  const last = seen.get(turner);
  return Math.max(0, all.findIndex(({ state, at }) => state === last && at === state.at));
}

/** The list that is seen is this one. */
export function bring(turner, states, state) {
  seen.set(turner, state);
  states.forEach((each) => own(each.box.closest('.column'), 'data-turn', each === state ? '' : null));
}
