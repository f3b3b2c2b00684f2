/*
 * Texts whose box is no longer on the page: shown in #kept from <template id="kept-template">, to copy, to
 * throw away, or to wait until the box is there again.
 */
import { copyText } from '../page/copy.js';
import { discard, texts } from './drafts.js';
import { keeping } from '../page/words.js';

let started = false;
let mine = null;

export function kept() {
  document.addEventListener('morphed', show);
  ['sent', 'kept', 'stored'].forEach((type) => document.addEventListener(type, show));
  // Which ideas are mine, and so which boxes there could be, is known only then.
  document.addEventListener('mine', ({ detail }) => {
    mine = (detail.ideas ?? []).map(String);
    show();
  });
  document.addEventListener('click', press);
  document.getElementById('kept')?.addEventListener('focusin', seen);
  show();
  started = true;
}

function show() {
  const place = document.getElementById('kept');
  const list = place?.querySelector('[data-kept-list]');
  if (!list) return;
  const homeless = texts().filter(({ id, text }) => text && !hasBox(id) && !isWaiting(id));
  [...list.children].forEach((item) => homeless.some(({ id }) => id === item.dataset.kept) || item.remove());
  const fresh = homeless.filter((text) => keep(list, text));
  place.hidden = list.children.length === 0;
  if (place.hidden) keeping('');
  // The place for it is at the top, and the person may be anywhere; on the control view it is one of the alarms.
  else if (fresh.length && started) keeping(place.dataset.said ?? '');
}

function hasBox(id) {
  return [...document.querySelectorAll('[data-draft]')].some((field) => field.dataset.draft === id);
}

// A changed text of an idea of mine waits for #mine; one that I have withdrawn is not wanted back.
function isWaiting(id) {
  if (!id.startsWith('edit-')) return false;
  if (mine !== null && !mine.includes(id.slice('edit-'.length))) discard(id);
  else if (mine !== null) return false;
  return true;
}

function keep(list, { id, text, heading }) {
  const have = [...list.children].find((item) => item.dataset.kept === id);
  const item = have ?? document.getElementById('kept-template')?.content.firstElementChild?.cloneNode(true);
  if (!item) return false;
  const place = item.querySelector('[data-kept-heading]');
  const box = item.querySelector('[data-kept-text]');
  if (place && place.textContent !== heading) place.textContent = heading;
  if (box && box.value !== text) box.value = text;
  if (have) return false;
  item.dataset.kept = id;
  if (place && box) {
    place.id = `kept-${id}`;
    box.setAttribute('aria-labelledby', place.id);
  }
  list.append(item);
  return true;
}

/** Whoever has gone there has heard of it. */
function seen() {
  keeping('');
}

async function press({ target }) {
  if (target.closest?.('#notice [data-kept]')) {
    document.getElementById('kept')?.scrollIntoView();
    seen();
  }
  const item = target.closest?.('[data-kept]');
  if (!item) return;
  if (target.closest('[data-kept-copy]')) await copyText(item.querySelector('[data-kept-text]').value, target.closest('button'));
  if (target.closest('[data-kept-discard]')) {
    const place = item.closest('[data-menu]')?.querySelector('summary') ?? document.getElementById('board');
    discard(item.dataset.kept);
    show();
    place?.focus({ preventScroll: true });
  }
}
