/*
 * What must be hidden never stays readable on a page that hears nothing: the facilitator may have taken it away meanwhile.
 * After a minute without any word from the server, <body data-stale> covers what others have written (stale.css), and
 * #stale says since when. What one writes oneself stays. Where no stylesheet has come, the whole board is covered.
 */
import { own, write } from './own.js';

const OLD = 60_000;
let last = Date.now();

/** The server has been heard. */
export function contact() {
  last = Date.now();
  if (document.body.hasAttribute('data-stale')) show(false);
}

export function stale() {
  last = Date.now();
  setInterval(() => Date.now() - last > OLD && show(true), 2_000);
}

/** Without a stylesheet nothing can be covered by it. */
const isBare = () => !getComputedStyle(document.documentElement).getPropertyValue('--ink');

function show(old) {
  document.body.toggleAttribute('data-stale', old);
  const board = document.getElementById('board');
  if (board) board.style.visibility = old && isBare() ? 'hidden' : '';
  const place = document.getElementById('stale');
  if (!place) return;
  own(place, 'hidden', old ? null : '');
  const since = new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }).format(last);
  write(place, old ? place.dataset.words.replace('{time}', since) : '');
}
