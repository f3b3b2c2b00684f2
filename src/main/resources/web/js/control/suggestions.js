/*
 * details[data-suggestions]: groups that the texts suggest, fetched when somebody opens it and again whenever the
 * cards change while it is open. In a step for grouping (data-eager) it opens by itself, once. [data-more] fetches those
 * that are less certain too, or leaves them away again.
 *
 * Nothing slides under the hand: while the pointer is on the list, or for a moment after a finger was, what has been
 * dealt with stays in its place, out of reach, and what is new waits.
 */
import { element, morph } from '../page/morph.js';
import { CHILDREN, disown, own } from '../page/own.js';
import { fetchWithin } from '../page/patience.js';
import { recall, remember } from '../page/store.js';

const SOON = 300;
const PAUSE = 1_500;
const hovers = matchMedia('(hover: hover)');
let timer;
let asked = 0;
let known = '';
let more = '';
let held = null;
let letGo;
let touched = -PAUSE;

export function suggestions() {
  document.addEventListener('toggle', ({ target }) => target.matches?.('[data-suggestions]') && target.open && load(), true);
  document.addEventListener('morphed', () => {
    openOnce();
    soon();
  });
  document.addEventListener('sent', ({ detail: { form } }) => form.closest('[data-suggestions]') && load());
  document.addEventListener('click', chooseMore);
  document.addEventListener('pointerdown', ({ target, timeStamp }) => target.closest?.('#suggestions-list') && (touched = timeStamp));
  document.addEventListener('pointerover', () => held && !isUnderHand() && release());
  openOnce();
}

const place = () => document.querySelector('[data-suggestions]');
const list = (box) => box?.querySelector('#suggestions-list');

function openOnce() {
  const box = place();
  const step = box?.dataset.eager;
  if (!step || recall('suggested') === step) return;
  remember('suggested', step);
  box.open = true;
}

function chooseMore(event) {
  const link = event.target.closest?.('[data-suggestions] [data-more]');
  if (!link) return;
  event.preventDefault();
  more = link.dataset.more;
  load(release);
}

/** Only where the cards are others, or stand elsewhere, than when it was last asked. */
function soon() {
  if (!place()?.open || standing() === known) return;
  clearTimeout(timer);
  timer = setTimeout(load, SOON);
}

const standing = () => [...document.querySelectorAll('[data-idea]')].map(({ id, dataset }) => id + dataset.place).sort().join();

async function load(then) {
  clearTimeout(timer);
  const box = place();
  if (!box) return;
  const mine = ++asked;
  known = standing();
  const address = box.dataset.suggestions + more;
  const { response, text } = await fetchWithin(10_000, address, { headers: { Accept: 'application/json' } }).catch(() => ({}));
  if (mine !== asked || !response?.ok) return;
  held = element(JSON.parse(text).html);
  if (then === release || !isUnderHand()) release();
  else leaveInPlace(list(box));
}

function isUnderHand() {
  return hovers.matches ? Boolean(list(place())?.matches(':hover')) : performance.now() - touched < PAUSE;
}

/** What has been dealt with is out of reach; when nothing else is left, the next may come after a pause. */
function leaveInPlace(have) {
  const all = [...(have?.querySelectorAll('.suggestion') ?? [])];
  const at = placeOfFocus(have);
  all.forEach((one) => done(one, !held.querySelector(`#${one.id}`)));
  if (at >= 0) focusNear(have, at);
  clearTimeout(letGo);
  if (!hovers.matches || all.every(({ inert }) => inert)) letGo = setTimeout(release, PAUSE);
}

function done(one, is) {
  one.inert = is;
  one.classList.toggle('done', is);
}

function release() {
  clearTimeout(letGo);
  const want = held;
  held = null;
  const box = place();
  const have = list(box);
  if (!have || !want) return;
  const at = placeOfFocus(have);
  have.querySelectorAll('.suggestion').forEach((one) => done(one, false));
  // Ours since it was fetched: the board that is pushed knows nothing of it.
  disown(have, CHILDREN);
  own(morph(have, want), CHILDREN);
  // A focus whose button is gone is nowhere as yet.
  if (at >= 0 && !document.activeElement.matches('.suggestion *')) focusNear(have, at);
}

/** Whoever works by keys goes on with what comes next, or with the last that is left. */
function focusNear(have, at) {
  const left = [...have.querySelectorAll('.suggestion')];
  const next = left.slice(at).find(({ inert }) => !inert) ?? left.reverse().find(({ inert }) => !inert);
  const button = next?.querySelector('form:first-child button') ?? place().querySelector('summary');
  // Whoever works with a mouse would find the list scrolled under it.
  button.focus({ preventScroll: !document.activeElement?.matches(':focus-visible') });
}

function placeOfFocus(have) {
  const suggestion = document.activeElement?.closest?.('.suggestion');
  return suggestion && have ? [...have.querySelectorAll('.suggestion')].indexOf(suggestion) : -1;
}
