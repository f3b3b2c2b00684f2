/*
 * Keeps what a person reads where it is while things change above it. Browsers with scroll anchoring
 * do that themselves (a second correction would undo theirs); Safari does not.
 */
const native = typeof CSS !== 'undefined' && CSS.supports('overflow-anchor', 'auto');

export function steadily(change) {
  const anchor = native || window.scrollY === 0 ? null : firstInView();
  const before = anchor?.getBoundingClientRect().top;
  change();
  if (!anchor?.isConnected) return;
  const moved = anchor.getBoundingClientRect().top - before;
  if (Math.abs(moved) > 1) window.scrollBy(0, moved);
}

function firstInView() {
  const middle = document.elementFromPoint(window.innerWidth / 2, Math.min(160, window.innerHeight / 3));
  return middle?.closest('[id]');
}
