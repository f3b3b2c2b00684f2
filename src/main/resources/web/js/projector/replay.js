/*
 * A time-lapse of the workshop: the moments in [data-replay] come one after the other as their data-at (ms) say, each
 * idea in the place of the oldest one shown, so that nothing else moves; then it rests and begins anew. Whoever asks
 * for less motion sees the end: the last ideas and how many there were.
 */
import { own, write } from '../page/own.js';
import { number } from '../page/words.js';

const PLACES = 6;
const REST = 8_000;
const TICK = 200;
let started = null;
let ticking;

export function replay() {
  document.addEventListener('morphed', look);
  look();
}

function look() {
  const list = document.querySelector('[data-replay]');
  if (!list) {
    clearInterval(ticking);
    started = ticking = null;
    return;
  }
  started ??= Date.now();
  ticking ??= setInterval(tick, TICK);
  tick();
}

/** What is to be seen at a moment: all that has come, and which of it still has a place. */
export function at(moments, passed) {
  const come = moments.filter((moment) => moment.at <= passed);
  const cards = come.filter((moment) => moment.kind !== 'step');
  return { come, shown: cards.slice(-PLACES).map((card) => ({ ...card, place: cards.indexOf(card) % PLACES })) };
}

function tick() {
  const list = document.querySelector('[data-replay]');
  if (!list) return;
  const items = [...list.children];
  const moments = items.map((item) => ({ id: item.id, kind: item.dataset.kind, at: Number(item.dataset.at), item }));
  const end = moments.at(-1)?.at ?? 0;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const passed = still ? end : Date.now() - started;
  if (passed > end + REST) started = Date.now();
  show(moments, at(moments, Math.min(passed, end)));
}

function show(moments, { come, shown }) {
  const places = new Map(shown.map(({ id, place }) => [id, place]));
  moments.forEach(({ id, item }) => {
    own(item, 'hidden', places.has(id) ? null : '');
    own(item, 'data-place', places.get(id) ?? null);
  });
  const last = come.at(-1)?.item.dataset;
  tell('replay-clock', last?.clock ?? '');
  tell('replay-step', come.filter(({ kind }) => kind === 'step').at(-1)?.item.textContent ?? '');
  document.querySelectorAll('[data-count]').forEach((place) => {
    const theme = place.id.replace('replay-count-', '');
    write(place, number(come.filter(({ kind, item }) => kind === 'idea' && item.dataset.theme === theme).length));
  });
}

function tell(id, text) {
  const place = document.getElementById(id);
  if (place) write(place, text);
}
