/*
 * Which cards fit together in a box: pages of a list, found by showing and measuring, so that it holds for
 * any layout. The box needs a height of its own (CSS) or ends at the window's lower edge.
 */

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
  const even = Math.ceil(items.length / pages.length);
  const parts = pages.map((_, i) => items.slice(i * even, (i + 1) * even)).filter((part) => part.length);
  const good = parts.every((part) => {
    show(part);
    return part.length === 1 || fits(box);
  });
  return good ? parts : pages;
}

/** A card alone that is too tall is written smaller, down to half; the wall shows it whole rather than cut. */
export function squeeze(box, item) {
  plain(item);
  for (let size = 95; size >= 40 && !fits(box); size -= 5) {
    item.style.setProperty('--fit', String(size / 100));
    item.style.fontSize = `${size}%`;
  }
}

export function plain(item) {
  item.style.removeProperty('--fit');
  item.style.removeProperty('font-size');
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
