/*
 * Says how the screen is kept up to date, in words from #connection (data-live, data-polling, data-offline), and beside it
 * in #unsent how much waits to be sent. On the control view there is a place that says so where the header is out of sight
 * (#cut).
 */
import { underway } from '../forms/outbox.js';
import { own, write } from '../page/own.js';
import { counted, say } from '../page/words.js';

let timer;

document.addEventListener('outbox', count);
count();

/** A hiccup that is over before anybody looked is not worth a word: `after` ms may pass first. */
export function connection(state, after = 0) {
  clearTimeout(timer);
  if (after) timer = setTimeout(() => show(state), after);
  else show(state);
}

function show(state) {
  const { connection: before } = document.body.dataset;
  document.body.dataset.connection = state;
  const place = document.getElementById('connection');
  if (!place) return;
  own(place.parentElement, 'data-state', state);
  write(place, place.getAttribute(`data-${state}`) ?? '');
  if (before && before !== state) say(place.textContent);
  const cut = document.getElementById('cut');
  if (!cut) return;
  own(cut, 'hidden', state === 'offline' ? null : '');
  write(cut, state === 'offline' ? place.textContent : '');
}

function count() {
  const place = document.getElementById('unsent');
  if (!place) return;
  const waiting = underway().filter(({ waits }) => waits).length;
  own(place, 'hidden', waiting ? null : '');
  write(place, waiting ? counted(place, 'waits', waiting) : '');
}
