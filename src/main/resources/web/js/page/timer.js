/*
 * Counts down every [role=timer] by the server's clock: data-ends when it runs, data-left when it is paused.
 * Past the end it goes on as +m:ss, calmly. The ticking is not read aloud; #timer-said says data-minute
 * and data-up at the two moments that matter, and 'timeup' tells of the second.
 */
import { now } from './clock.js';
import { disown, own, write } from './own.js';
import { say } from './words.js';

const MINUTE = 60_000;
const FRESH = 10_000;
let before = null;

export function timer() {
  show();
  setInterval(show, 250);
  document.addEventListener('morphed', show);
}

/** 300 000 → '5:00', −5 000 → '+0:05'. A second that has begun still counts as left. */
export function clockFace(ms) {
  const seconds = ms > 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
  const face = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return ms <= -1000 ? `+${face}` : face;
}

function show() {
  const timers = [...document.querySelectorAll('[role=timer]')];
  timers.forEach((place) => showOne(place, left(place)));
  announce(timers[0] ? left(timers[0]) : null);
}

function left({ dataset }) {
  const given = dataset.running === 'true' ? dataset.ends : dataset.left;
  if (!given || !Number.isFinite(Number(given))) return null;
  return dataset.running === 'true' ? Number(given) - now() : Number(given);
}

function showOne(place, ms) {
  if (ms === null) return;
  write(place, clockFace(ms));
  const over = ms <= -1000;
  if (over) own(place, 'data-over', '');
  else disown(place, 'data-over');
  own(place, 'data-last', ms > 0 && ms <= MINUTE && place.dataset.running === 'true' ? '' : null);
}

// Only when it happens while one listens: a page that is opened late says nothing.
function announce(ms) {
  const words = document.getElementById('timer-said')?.dataset;
  if (words && ms !== null && before !== null) {
    if (before > MINUTE && ms <= MINUTE && ms > MINUTE - FRESH) say(words.minute);
    if (before > 0 && ms <= 0 && ms > -FRESH) {
      say(words.up);
      document.dispatchEvent(new CustomEvent('timeup'));
    }
  }
  before = ms;
}
