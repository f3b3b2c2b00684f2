/*
 * Keeps the card that a person points at where it is while things change above it, and where they point at none, what they
 * read. The latter is what browsers with scroll anchoring do by themselves (a second correction would undo theirs), and
 * Safari does not. None of them knows that whoever has unfolded what came earlier reads there, and not what stands above.
 */
import { gapOf, keepHeight } from './gaps.js';
import { pointedAt } from './reading.js';

const native = typeof CSS !== 'undefined' && CSS.supports('overflow-anchor', 'auto');

export function steadily(change) {
  const pointed = cardAt(pointedAt());
  const anchor = pointed ?? unfolded() ?? (native || window.scrollY === 0 ? null : firstInView());
  const before = anchor?.getBoundingClientRect().top;
  const step = stepNow();
  keepHeight(pointed);
  change();
  const now = anchor && (anchor.isConnected ? anchor : !native && gapOf(anchor.id));
  if (now && stepNow() === step) follow(now.getBoundingClientRect().top - before);
}

/**
 * A browser that holds on to something else lets go of it when it is scrolled. What has gone further than one can see has
 * been put elsewhere, and nobody is taken along.
 */
function follow(moved) {
  if (Math.abs(moved) > 1 && Math.abs(moved) < window.innerHeight) window.scrollBy({ top: moved, behavior: 'instant' });
}

const stepNow = () => document.getElementById('board')?.dataset.step;

const cardAt = (place) => (place && document.elementFromPoint(place.x, place.y)?.closest('[data-ideas] > [id], .groups > [id], .pinned > [id]')) || null;

/** What is read in the middle of the screen, if it is in what has been unfolded. */
const unfolded = () => document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2)?.closest('.earlier[open] [id], .earlier[open]') ?? null;

function firstInView() {
  const middle = document.elementFromPoint(window.innerWidth / 2, Math.min(160, window.innerHeight / 3));
  return middle?.closest('[id]');
}
