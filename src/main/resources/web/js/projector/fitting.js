/*
 * Which cards fit together in a box: pages of a list, found by showing and measuring, so that it holds for
 * any layout. The box needs a height of its own (CSS) or ends at the window's lower edge.
 */
import { own, write } from '../page/own.js';
import { fill } from '../page/words.js';

/** No wall holds more at a time: trying with all of a thousand would take longer than anybody looks at it. */
export const MOST = 120;

/** Higher than all of them on top of each other. */
const PILE = 1_000_000;

/** A page with less than so much of what is on the fullest one has a hole that is seen: what comes next was too large for it. */
const HOLE = 0.62;

/** What is as much, to the eye. */
const NEARLY = 1.02;

/** Lists of items, one for each page, each when it is asked for. Leaves what is shown to the caller. */
export function* pagesOf(box, items, show) {
  let guess = Math.min(items.length, MOST);
  for (let start = 0; start < items.length; ) {
    const n = most(Math.min(guess, items.length - start), items.length - start, (count) => {
      show(items.slice(start, start + count));
      return fits(box);
    });
    yield items.slice(start, start + Math.max(1, n));
    start += Math.max(1, n);
    guess = Math.max(1, n);
  }
}

/** The same with about as much on each page, where that fits as well: the last one is no leftover, and the first not the least. */
export function balanced(box, items, show) {
  const pages = [...pagesOf(box, items, show)];
  if (pages.length < 2) return pages;
  show(items);
  const weights = heights(box, items);
  const alone = pages.filter(({ length }) => length === 1).flat();
  const fit = (parts) =>
    parts.every((part) => {
      show(part);
      return fits(box) || (part.length === 1 && alone.includes(part[0]));
    });
  const inOrder = [downwards(items, weights, pages.length), evenly(items, weights, pages.length)].find((parts) => parts && fit(parts)) ?? pages;
  const before = evenness(inOrder, items, weights);
  // What is ranked, numbered or read one after the other stays in its order.
  if (!box.hasAttribute('data-any-order') || !(before < HOLE)) return inOrder;
  const better = (parts) => parts.length < pages.length || evenness(parts, items, weights) > before;
  return [pages.length - 1, pages.length].map((parts) => spread(items, weights, parts)).find((parts) => better(parts) && fit(parts)) ?? inOrder;
}

/** What is on the emptiest page, in parts of what is on the fullest one. */
function evenness(parts, items, weights) {
  const loads = parts.map((part) => sum(part.map((item) => weights[items.indexOf(item)])));
  return Math.min(...loads) / Math.max(...loads);
}

/** In so many parts, each as heavy as the others, the heaviest items first; within a part they stand in their order, and so do the parts. */
export function spread(items, weights, parts) {
  const packs = Array.from({ length: parts }, () => []);
  const load = (pack) => sum(pack.map((at) => weights[at]));
  [...items.keys()]
    .sort((one, other) => weights[other] - weights[one] || one - other)
    .forEach((at) => packs.reduce((least, pack) => (load(pack) < load(least) ? pack : least)).push(at));
  packs.forEach((pack) => pack.sort((one, other) => one - other));
  return packs
    .filter((pack) => pack.length)
    .sort(([one], [other]) => one - other)
    .map((pack) => pack.map((at) => items[at]));
}

const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);

/** As high as each is in one piece: what goes on in the next column counts also for what is left free at the end of the first. */
function heights(box, items) {
  const { height, columnFill } = box.style;
  Object.assign(box.style, { height: `${PILE}px`, columnFill: 'auto' });
  const all = items.map((item) => item.offsetHeight);
  Object.assign(box.style, { height, columnFill });
  return all;
}

/** The most even of the ways in which no part is lighter than the one after it, if there is one. */
export function downwards(items, weights, parts) {
  const places = items.map((_, at) => at);
  const load = (pack) => sum(pack.map((at) => weights[at]));
  const falls = (packs) => packs.every((pack, i) => i === 0 || load(pack) <= load(packs[i - 1]) * NEARLY);
  for (const most of loads(weights)) {
    const packs = packed(places, weights, most);
    if (packs.length <= parts && falls(packs)) return packs.map((pack) => pack.map((at) => items[at]));
  }
  return null;
}

/** How heavy a part can be, from the lightest that takes any item. */
function loads(weights) {
  const all = new Set();
  weights.forEach((_, from) => weights.slice(from).reduce((load, weight) => (all.add(load + weight), load + weight), 0));
  const least = Math.max(...weights);
  return [...all].filter((load) => load >= least).sort((one, other) => one - other);
}

/** Items in their order in so many parts at most, the heaviest of which is as light as can be. */
export function evenly(items, weights, parts) {
  let low = Math.max(...weights);
  let high = sum(weights);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (packed(items, weights, middle).length <= parts) high = middle;
    else low = middle;
  }
  return packed(items, weights, high);
}

function packed(items, weights, most) {
  const parts = [[]];
  let load = 0;
  items.forEach((item, i) => {
    if (load + weights[i] > most && parts.at(-1).length) {
      parts.push([]);
      load = 0;
    }
    parts.at(-1).push(item);
    load += weights[i];
  });
  return parts;
}

/** A card alone that is too tall, or has a word too long for its line, is written smaller, as far as it can be read; then its beginning must do. */
export function squeeze(box, item) {
  plain(item);
  const least = Number.parseFloat(getComputedStyle(document.querySelector('.pager') ?? document.body).fontSize);
  const full = Number.parseFloat(getComputedStyle(item).fontSize);
  const letter = (size) => {
    item.style.setProperty('--fit', String(size / 100));
    item.style.fontSize = `${size}%`;
  };
  const sizes = [];
  for (let size = 100; size >= 25 && full * size >= least * 100; size -= 5) sizes.push(size);
  own(box.parentElement, 'data-words', '');
  const whole = sizes.some((size) => (letter(size), fits(box) && !overflowing(box)));
  own(box.parentElement, 'data-words', null);
  if (!whole) sizes.some((size) => (letter(size), fits(box)));
  for (let lines = 30; lines > 0 && !fits(box); lines -= 1) {
    own(item, 'data-beginning', '');
    item.style.setProperty('--beginning', String(lines));
  }
  leaveOut(box, item);
}

/** The last members of a group, for which there is no room, and a line that says how many they are ([data-more]). */
function leaveOut(box, item) {
  const rest = item.querySelector('[data-more]');
  let out = 0;
  for (const member of [...item.querySelectorAll('.members > li')].reverse()) {
    if (fits(box)) return;
    own(member, 'hidden', '');
    out += 1;
    if (!rest) continue;
    own(rest, 'hidden', null);
    write(rest, fill(rest.dataset.more, out));
  }
}

export function plain(item) {
  own(item, 'data-beginning', null);
  item.querySelectorAll('.members > li[hidden]').forEach((member) => own(member, 'hidden', null));
  item.querySelectorAll('[data-more]').forEach((rest) => own(rest, 'hidden', ''));
  ['--fit', '--beginning', 'font-size'].forEach((name) => item.style.removeProperty(name));
}

/** A word that is wider than its line, while words are not broken ([data-words]). */
export const overflowing = (list) =>
  [...list.querySelectorAll('li, th, p, h3, [dir]')].some((text) => text.clientWidth > 0 && text.scrollWidth > text.clientWidth + 1);

/** How much text there is in it, without what is said of how much is left out. */
export const letters = (item) => [...item.querySelectorAll('[data-more]')].reduce((long, rest) => long - rest.textContent.length, item.textContent.length);

export function fits(box) {
  const { bottom, right } = box.getBoundingClientRect();
  const inside = box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
  return inside && bottom <= window.innerHeight + 1 && right <= window.innerWidth + 1;
}

// The greatest count that is good, tried from a guess: pages of one list are about equally full.
export function most(guess, all, good) {
  let low = 0;
  let high = all + 1;
  let n = guess;
  while (high - low > 1) {
    if (good(n)) low = n;
    else high = n;
    if (low === guess && high === all + 1 && low < all) n = low + 1;
    else n = high === all + 1 ? Math.min(all, low * 2 || 1) : Math.floor((low + high) / 2);
    if (n <= low) n = low + 1;
  }
  return low;
}
