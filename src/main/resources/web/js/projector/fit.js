/*
 * Text as large as the amount allows: [data-fit="10"] says how large at most, in hundredths of the wall's height, and holds
 * the lists ([data-pages]) that must fit whole; those with data-columns may stand in columns. First it is written smaller,
 * down to four, which can be read from the last row, and as lines instead of cards. What does not fit then is cut to so many
 * lines as data-lines allows, the most first (with data-from: where there are so many items at least), and has more of them
 * where there is room; else it turns its pages (pages.js), cut as little and written as large as makes no more of them.
 */
import { MOST, fits, letters, overflowing, pagesOf } from './fitting.js';
import { takesTurns } from './inturn.js';
import { size } from './look.js';
import { restore, shorten } from './sentences.js';
import { own } from '../page/own.js';

const LEAST = 4;
const STEP = 0.2;

/** What a page that is turned may grow to, in parts of the least; tried with so few items only that nobody waits for it. */
const ROOMIER = [1.5, 1.35, 1.25, 1.15, 1.07];
const FEW = 80;

/** Nothing that is cut has more lines than these. */
const MORE = 6;

/** So many letters a line has at least where a list stands in columns, and where it holds long texts. */
const LINE = 24;
const LONG_LINE = 36;
const LETTER = 0.5;
const done = new WeakMap();

/** Sees to the place round a list, once for all lists in it, which are given back; `show` shows so many items of one. */
export function fitRound(box, itemsOf, show) {
  const place = box.closest('[data-fit]');
  if (!place) return [];
  const lists = listsIn(place);
  const signature = [window.innerWidth, window.innerHeight, size('all'), size('content'), place.clientHeight, ...lists.map(said)].join();
  if (done.get(place) === signature) return [];
  done.set(place, signature);
  lists.forEach((list) => show(list, itemsOf(list)));
  place.querySelectorAll('[data-sentences]').forEach(restore);
  lists.forEach((list) => {
    itemsOf(list).forEach((item) => item.style.removeProperty('--lines'));
    ['--size', '--columns'].forEach((name) => list.style.removeProperty(name));
  });
  widen(place, lists);
  const by = (size('all') * size('content')) / 10_000;
  const least = LEAST * by;
  const few = lists.reduce((sum, list) => sum + itemsOf(list).length, 0) <= FEW;
  if (lay(place, lists, least, Number(place.dataset.fit) * by)) {
    if (takesTurns(place) && !place.hasAttribute('data-cut')) lists.forEach((list) => alone(place, list, least, Number(place.dataset.fit) * by));
    if (few && place.hasAttribute('data-cut')) {
      loosen(place, lists, itemsOf);
      const whole = !lists.some((list) => itemsOf(list).some(isCut));
      if (whole) upTo(least, Number(place.dataset.fit) * by, (value) => (write(place, value), lists.every(fits)));
    }
  } else {
    prepare(place, lists, least);
    if (few) {
      uncut(place, lists, itemsOf, show);
      if (!place.hasAttribute('data-cut')) enlarge(place, lists, least, itemsOf, show);
    }
  }
  place.querySelectorAll('[data-sentences]').forEach(shorten);
  return lists;
}

const listsIn = (place) => [...(place.matches('[data-pages]') ? [place] : []), ...place.querySelectorAll('[data-pages]')].filter((list) => !list.querySelector('[data-pages]') && list.clientWidth > 0);

const said = (list) => `${list.id} ${list.dataset.from} ${list.clientWidth} ${letters(list)} ${list.childElementCount}`;
/** Beside others a theme without anything has room for its name, and the others have more of it. */
function widen(place, lists) {
  if (!place.matches('[data-together]')) return;
  const empty = (list) => lists.includes(list) && !list.childElementCount;
  const tracks = [...place.children].map((column) => (empty(column.querySelector('[data-pages]')) ? '0.5fr' : '1fr'));
  place.style.setProperty('--tracks', new Set(tracks).size > 1 ? tracks.map((track) => `minmax(0, ${track})`).join(' ') : 'none');
}

/** Of themes that take turns each is seen alone, and as large as it can be by itself. */
function alone(place, list, least, most) {
  own(place, 'data-words', '');
  largest(list, [list], least, most, () => fits(list) && !overflowing(list), columnsFor(place, [list]));
  own(place, 'data-words', null);
}

const write = (place, value) => place.style.setProperty('--size', String(value));
const stand = (place, columns) => place.style.setProperty('--columns', String(columns));

/** All of it at once: whole, as cards or as lines, with whole words if that can be, else cut to its lines. Says whether that worked. */
function lay(place, lists, least, most) {
  if (lists.some((list) => list.querySelectorAll('li, tr').length > MOST)) return false;
  return [[null, null], [null, ''], ...cutsOf(lists).map((lines) => [lines, ''])].some(([lines, dense]) => {
    own(place, 'data-cut', lines);
    own(place, 'data-dense', dense);
    return [true, false].some((words) => {
      own(place, 'data-words', words ? '' : null);
      const laid = largest(place, lists, least, lines ? least : most, () => lists.every(fits) && !(words && lists.some(overflowing)));
      own(place, 'data-words', null);
      return laid && lists.every(fits);
    });
  });
}

function largest(place, lists, least, most, good, standing = columnsFor(place, lists)) {
  let best = { size: 0 };
  for (const columns of standing) {
    stand(place, columns);
    const found = upTo(least, most, (value) => (write(place, value), good()));
    if (found > best.size) best = { size: found, columns };
  }
  if (!best.size) {
    ['--size', '--columns'].forEach((name) => place.style.removeProperty(name));
    return false;
  }
  stand(place, best.columns);
  write(place, best.size);
  return true;
}

function cutsOf(lists) {
  const [list] = lists.filter((each) => each.dataset.lines);
  if (!list) return [];
  const items = lists.reduce((sum, each) => sum + each.childElementCount, 0);
  return items < Number(list.dataset.from ?? 0) ? [] : list.dataset.lines.split(' ');
}

/** What is cut has more lines where there is room left for them, one after the other. */
function loosen(place, lists, itemsOf) {
  lists.forEach((list) =>
    itemsOf(list).forEach((item) => {
      for (let lines = Number(place.dataset.cut) + 1; isCut(item) && lines <= MORE; lines += 1) {
        const before = item.style.getPropertyValue('--lines');
        item.style.setProperty('--lines', String(lines));
        if (lists.every(fits)) continue;
        item.style.setProperty('--lines', before);
        break;
      }
    }),
  );
}

const isCut = (item) => [item, ...item.querySelectorAll('*')].some((text) => text.scrollHeight > text.clientHeight + 3 && getComputedStyle(text).webkitLineClamp !== 'none');

/** One list may stand in columns; several lists are columns themselves, unless they take turns. */
function columnsFor(place, lists) {
  const may = lists.length && (lists.length === 1 || takesTurns(place)) && lists.every((list) => 'columns' in list.dataset);
  const items = may ? Math.max(...lists.map((list) => list.childElementCount)) : 1;
  return items < 2 ? [1] : items < 5 ? [1, 2] : [1, 2, 3];
}

/** For pages: as many columns as have room for a line; what is read is cut as little as may be, an overview as much. */
function prepare(place, lists, least) {
  const cuts = cutsOf(lists);
  own(place, 'data-cut', (lists.some((list) => list.dataset.from) ? cuts[0] : cuts.at(-1)) ?? null);
  own(place, 'data-dense', '');
  write(place, least);
  const line = (place.querySelector('.idea-long') ? LONG_LINE : LINE) * LETTER * Number.parseFloat(getComputedStyle(lists[0] ?? place).fontSize);
  stand(place, columnsFor(place, lists).at(-1) < 3 ? 1 : Math.max(1, Math.min(3, Math.floor(lists[0].clientWidth / line))));
}

/** What is not cut is read sooner: with as many lines as make no more pages. */
function uncut(place, lists, itemsOf, show) {
  const cut = place.getAttribute('data-cut');
  if (!cut) return;
  const pages = pagesOfAll(lists, itemsOf, show);
  if (pages >= MOST) return;
  const better = [null, ...cutsOf(lists)].find((lines) => {
    own(place, 'data-cut', lines);
    return pagesOfAll(lists, itemsOf, show) <= pages;
  });
  own(place, 'data-cut', better === undefined ? cut : better);
}

function enlarge(place, lists, least, itemsOf, show) {
  const pagesAt = (value) => {
    write(place, value);
    own(place, 'data-words', '');
    const pages = pagesOfAll(lists, itemsOf, show);
    own(place, 'data-words', null);
    return pages;
  };
  const pages = pagesAt(least);
  if (pages >= MOST || !ROOMIER.some((part) => pagesAt(least * part) <= pages)) write(place, least);
}

const pagesOfAll = (lists, itemsOf, show) => Math.max(...lists.map((list) => count(list, itemsOf(list), show)));

/** How many pages it makes; an item that is too large for one, or a word too long for its line, counts for many. */
function count(list, items, show) {
  let pages = 0;
  for (const page of pagesOf(list, items, (some) => show(list, some))) {
    show(list, page);
    pages += fits(list) && !overflowing(list) ? 1 : MOST;
  }
  return pages;
}

/** The largest value that is good, or 0. */
function upTo(from, to, good) {
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
