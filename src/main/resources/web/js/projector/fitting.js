/*
 * Which cards fit together in a box: pages of a list, found by showing and measuring, so that it holds for
 * any layout. The box needs a height of its own (CSS) or ends at the window's lower edge.
 */
import { own } from '../page/own.js';

/** No wall holds more at a time: trying with all of a thousand would take longer than anybody looks at it. */
export const MOST = 120;

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

/** The same with about as much on each page, where that fits as well: the last one is no leftover. */
export function balanced(box, items, show) {
  const pages = [...pagesOf(box, items, show)];
  if (pages.length < 2) return pages;
  show(items);
  const parts = evenly(
    items,
    items.map((item) => item.offsetHeight),
    pages.length,
  );
  const good = parts.every((part) => {
    show(part);
    return part.length === 1 || fits(box);
  });
  return good ? parts : pages;
}

/** Items in their order in so many parts at most, the heaviest of which is as light as can be. */
export function evenly(items, weights, parts) {
  let low = Math.max(...weights);
  let high = weights.reduce((sum, weight) => sum + weight, 0);
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

/** A card alone that is too tall is written smaller, as far as it can be read; then its beginning must do. */
export function squeeze(box, item) {
  plain(item);
  const least = Number.parseFloat(getComputedStyle(document.querySelector('.pager') ?? document.body).fontSize);
  const full = Number.parseFloat(getComputedStyle(item).fontSize);
  for (let size = 95; size >= 40 && full * size >= least * 100 && !fits(box); size -= 5) {
    item.style.setProperty('--fit', String(size / 100));
    item.style.fontSize = `${size}%`;
  }
  for (let lines = 30; lines > 0 && !fits(box); lines -= 1) {
    own(item, 'data-beginning', '');
    item.style.setProperty('--beginning', String(lines));
  }
  [...item.querySelectorAll('.members > li')].reverse().forEach((member) => fits(box) || own(member, 'hidden', ''));
}

export function plain(item) {
  own(item, 'data-beginning', null);
  item.querySelectorAll('.members > li[hidden]').forEach((member) => own(member, 'hidden', null));
  ['--fit', '--beginning', 'font-size'].forEach((name) => item.style.removeProperty(name));
}

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
