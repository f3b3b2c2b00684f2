/*
 * details[data-suggestions]: groups that the texts suggest, fetched when somebody opens it and again whenever the
 * cards change while it is open. In a step for grouping (data-eager) it opens by itself, once.
 */
import { element, morph } from '../page/morph.js';
import { CHILDREN, disown, own } from '../page/own.js';
import { fetchWithin } from '../page/patience.js';
import { recall, remember } from '../page/store.js';

const SOON = 300;
let timer;
let asked = 0;
let known = '';

export function suggestions() {
  document.addEventListener('toggle', ({ target }) => target.matches?.('[data-suggestions]') && target.open && load(), true);
  document.addEventListener('morphed', () => {
    openOnce();
    soon();
  });
  document.addEventListener('sent', ({ detail: { form } }) => form.closest('[data-suggestions]') && load());
  openOnce();
}

const place = () => document.querySelector('[data-suggestions]');

function openOnce() {
  const box = place();
  const step = box?.dataset.eager;
  if (!step || recall('suggested') === step) return;
  remember('suggested', step);
  box.open = true;
}

/** Only where the cards are others, or stand elsewhere, than when it was last asked. */
function soon() {
  if (!place()?.open || standing() === known) return;
  clearTimeout(timer);
  timer = setTimeout(load, SOON);
}

const standing = () => [...document.querySelectorAll('[data-idea]')].map(({ id, dataset }) => id + dataset.place).sort().join();

async function load() {
  clearTimeout(timer);
  const box = place();
  if (!box) return;
  const mine = ++asked;
  known = standing();
  const { response, text } = await fetchWithin(10_000, box.dataset.suggestions, { headers: { Accept: 'application/json' } }).catch(() => ({}));
  if (mine !== asked || !response?.ok) return;
  show(box, element(JSON.parse(text).html));
}

function show(box, want) {
  const have = box.querySelector('#suggestions-list');
  if (!have || !want) return;
  const at = placeOfFocus(have);
  // Ours since it was fetched: the board that is pushed knows nothing of it.
  disown(have, CHILDREN);
  own(morph(have, want), CHILDREN);
  // A focus whose button is gone was left on the list by morph.js.
  if (at < 0 || document.activeElement.matches('.suggestion *')) return;
  const left = buttons(have);
  (left[Math.min(at, left.length - 1)] ?? box.querySelector('summary')).focus();
}

const buttons = (list) => [...list.querySelectorAll('.suggestion form:first-child button')];

function placeOfFocus(list) {
  const suggestion = document.activeElement?.closest?.('.suggestion');
  return suggestion ? [...list.querySelectorAll('.suggestion')].indexOf(suggestion) : -1;
}
