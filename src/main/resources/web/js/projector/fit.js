/*
 * Text as large as the amount allows: [data-fit="10"] says how large at most, in hundredths of the wall's height, and holds
 * the lists ([data-pages]) that must fit whole. Down to four, which can be read from the last row; a list that does not fit
 * then is cut to its lines where it is an overview ([data-overview]) or its lines may be cut ([data-lines]), and else turns
 * its pages (pages.js).
 */
import { MOST, fits } from './fitting.js';
import { size } from './look.js';
import { own } from '../page/own.js';

const LEAST = 4;
const STEP = 0.2;
const SHORT = 120;
const CUTS = ['3', '2', '1'];
const done = new WeakMap();

/** Sees to the place round a list, once for all lists in it: those are given back, with all items shown by `show`. */
export function fitRound(box, show) {
  const place = box.closest('[data-fit]');
  if (!place) return [];
  const lists = listsIn(place);
  const signature = [window.innerWidth, window.innerHeight, size('all'), size('content'), ...lists.map(said)].join();
  if (done.get(place) === signature) return [];
  done.set(place, signature);
  lists.forEach(show);
  lay(place, lists);
  return lists;
}

const listsIn = (place) => [...(place.matches('[data-pages]') ? [place] : []), ...place.querySelectorAll('[data-pages]')].filter((list) => !list.querySelector('[data-pages]') && list.clientWidth > 0);

const said = (list) => `${list.id} ${list.clientWidth} ${list.textContent.length} ${list.childElementCount}`;

function lay(place, lists) {
  const by = (size('all') * size('content')) / 10_000;
  const least = LEAST * by;
  const write = (value) => place.style.setProperty('--size', String(value));
  const whole = () => lists.every(fits) && !lists.some(cuts);
  own(place, 'data-cut', null);
  const many = lists.some((list) => list.querySelectorAll('li, tr').length > MOST);
  let best = { size: 0, columns: 1 };
  for (const columns of many ? [] : columnsFor(lists)) {
    place.style.setProperty('--columns', String(columns));
    const found = largest(least, Number(place.dataset.fit) * by, (value) => (write(value), whole()));
    if (found > best.size) best = { size: found, columns };
  }
  if (best.size) {
    place.style.setProperty('--columns', String(best.columns));
    return write(best.size);
  }
  place.style.setProperty('--columns', lists.length === 1 && lists[0].childElementCount > 3 ? '3' : '1');
  if (place.querySelector('.idea-long, .choices-list')) place.style.setProperty('--columns', '2');
  write(least);
  if (lists.some((list) => list.matches('[data-overview], [data-lines]'))) cut(place, whole);
}

/** A short text is not cut to make it larger; of a long one the beginning must do. */
const cuts = (list) =>
  [...list.querySelectorAll('.ranked .idea-text')].some((text) => text.textContent.length < SHORT && text.scrollHeight > text.clientHeight + 2);

/** Cards of one list may stand in columns; several lists are columns themselves. */
function columnsFor(lists) {
  const cards = lists.length === 1 && lists[0].matches('.ideas, .choices-list') ? lists[0].childElementCount : 1;
  return cards < 2 ? [1] : cards < 5 ? [1, 2] : [2, 3];
}

function cut(place, whole) {
  for (const lines of CUTS) {
    own(place, 'data-cut', lines);
    if (whole()) return;
  }
}

/** The largest value that is good, or 0. */
function largest(from, to, good) {
  if (good(to)) return to;
  if (!good(from)) return 0;
  let low = from;
  let high = to;
  while (high - low > STEP) {
    const middle = (low + high) / 2;
    if (good(middle)) low = middle;
    else high = middle;
  }
  good(low);
  return low;
}
