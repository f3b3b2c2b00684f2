/*
 * How long it has been quiet: counts the minutes since data-since by the server's clock, in the words of the page.
 */
import { now } from '../page/clock.js';
import { write } from '../page/own.js';
import { counted } from '../page/words.js';

const MINUTE = 60_000;

export function idle() {
  show();
  setInterval(show, 10_000);
  document.addEventListener('morphed', show);
}

/** Whole minutes from one moment to another, never less than none. */
export function minutes(since, at) {
  return Math.max(0, Math.floor((at - since) / MINUTE));
}

function show() {
  document.querySelectorAll('[data-since]').forEach((place) => {
    const quiet = minutes(Number(place.dataset.since), now());
    write(place, quiet === 0 ? place.dataset.none : counted(place, 'words', quiet));
  });
}
