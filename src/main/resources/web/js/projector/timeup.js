/* #time-up: over all of the wall for a while when the time is up. A press anywhere, or more time, takes it away. */
const WHILE = 10_000;
let timer;
let since = 0;

export function timeup() {
  document.addEventListener('timeup', () => {
    // Whoever has made the wall black wants it black.
    if (document.querySelector('#board.black')) return;
    since = Date.now();
    show(true);
    clearTimeout(timer);
    timer = setTimeout(show, WHILE, false);
  });
  ['pointerdown', 'keydown'].forEach((type) => document.addEventListener(type, () => show(false)));
  // It counts as over only from the first second past it.
  document.addEventListener('morphed', () => Date.now() - since > 2_000 && !document.querySelector('[role=timer][data-over]') && show(false));
}

function show(on) {
  const place = document.getElementById('time-up');
  if (place) place.hidden = !on;
}
