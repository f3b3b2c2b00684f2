/*
 * Keeps what a person points at, or else reads, where it is while things change above it. The first nobody else does:
 * browsers with scroll anchoring hold what stands at the upper edge (a second correction would undo theirs), Safari nothing.
 */
import { pointedAt } from './reading.js';

const native = typeof CSS !== 'undefined' && CSS.supports('overflow-anchor', 'auto');

export function steadily(change) {
  const pointed = cardAt(pointedAt());
  const anchor = pointed ?? (native || window.scrollY === 0 ? null : firstInView());
  const before = anchor?.getBoundingClientRect().top;
  if (pointed) document.documentElement.style.overflowAnchor = 'none';
  change();
  if (anchor?.isConnected) {
    const moved = anchor.getBoundingClientRect().top - before;
    if (Math.abs(moved) > 1) window.scrollBy({ top: moved, behavior: 'instant' });
  }
  // The browser holds on again once it has seen where everything is now.
  if (pointed) requestAnimationFrame(() => requestAnimationFrame(() => (document.documentElement.style.overflowAnchor = '')));
}

const cardAt = (place) => (place && document.elementFromPoint(place.x, place.y)?.closest('[data-ideas] > [id], .groups > [id], .pinned > [id]')) || null;

function firstInView() {
  const middle = document.elementFromPoint(window.innerWidth / 2, Math.min(160, window.innerHeight / 3));
  return middle?.closest('[id]');
}
