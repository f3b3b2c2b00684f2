/*
 * What must be hidden never stays readable on a page that hears nothing: the facilitator may have taken it away meanwhile.
 * After a minute without any word from the server, <body data-stale> covers what others have written (stale.css), and
 * p[data-old] says since when. What one writes oneself stays. Where no stylesheet has come, the whole board is covered.
 * A page that the server does not let in any longer is covered at once, all of it, and says why (p[data-shut]).
 */
import { own, write } from './own.js';

const OLD = 60_000;
let last = Date.now();

/** The server has been heard. */
export function contact() {
  last = Date.now();
  if (document.body.hasAttribute('data-stale')) show(false);
  if (document.body.hasAttribute('data-shut')) lay(false);
}

export function shut() {
  lay(true);
}

export function stale() {
  last = Date.now();
  setInterval(() => Date.now() - last > OLD && show(true), 2_000);
}

/** Without a stylesheet nothing can be covered by it. */
const isBare = () => !getComputedStyle(document.documentElement).getPropertyValue('--ink');

function lay(out) {
  document.body.toggleAttribute('data-shut', out);
  cover(out);
  say('shut', out, (words) => words);
}

function show(old) {
  // Whoever is not let in has been told so.
  if (document.body.hasAttribute('data-shut')) return;
  document.body.toggleAttribute('data-stale', old);
  cover(old);
  const since = new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }).format(last);
  say('old', old, (words) => words.replace('{time}', since));
}

function cover(covered) {
  const board = document.getElementById('board');
  if (board) board.style.visibility = covered && isBare() ? 'hidden' : '';
}

function say(name, said, words) {
  const place = document.querySelector(`p[data-${name}]`);
  if (!place) return;
  own(place, 'hidden', said ? null : '');
  write(place, said ? words(place.dataset[name]) : '');
}
