/*
 * [data-sentences]: what has more sentences than room (a number of lines, in CSS) ends with the last one that is whole, and
 * the others are left to who listens; what is data-kept stays. One that is too long by itself has more lines (data-long).
 */
import { own } from '../page/own.js';

export function sentences() {
  ['morphed', 'looked'].forEach((name) => document.addEventListener(name, all));
  window.addEventListener('resize', all);
  document.fonts?.ready.then(all);
  all();
}

const all = () => document.querySelectorAll(':is(.screen-head, .turns) [data-sentences]').forEach(shorten);
const spans = (place) => [...place.querySelectorAll('span:not(span span, [data-kept])')];

/** All of them again, as far as they can be seen. */
export function restore(place) {
  own(place, 'data-long', null);
  spans(place).forEach((sentence) => own(sentence, 'data-left-out', null));
}

export function shorten(place) {
  restore(place);
  for (const sentence of spans(place).slice(1).reverse()) {
    if (!over(place)) break;
    own(sentence, 'data-left-out', '');
  }
  own(place, 'data-long', over(place) ? '' : null);
}

const over = (place) => place.scrollHeight > place.clientHeight + 3;
