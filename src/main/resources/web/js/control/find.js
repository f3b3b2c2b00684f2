/*
 * form[data-find] leaves of all ideas on the page those that hold a text and are of one kind: of a table, in plenary, with a
 * tag, hidden, unread, in no group. What waits to be approved stands in the queue, which is opened. A group stays with any
 * of its ideas. The tabs say how many there are in each theme. What does so no longer, as it was read or hidden just now,
 * stays for as long as somebody is at work there: else the next one would come to lie under their hand.
 */
import { holdsFocus } from '../page/focus.js';
import { own, whole, write } from '../page/own.js';
import { isUnderHand } from '../page/reading.js';
import { counted, number } from '../page/words.js';

const UNTOUCHED = 250;
let left = new Set();
let again = null;

export function find() {
  document.addEventListener('input', openQueue);
  ['input', 'change'].forEach((name) => document.addEventListener(name, ({ target }) => target.form?.matches('[data-find]') && anew()));
  document.addEventListener('submit', (event) => event.target.matches('[data-find]') && event.preventDefault());
  // After those who mark what is unread, and in the same moment: what does not fit is never seen, and moves nothing.
  document.addEventListener('morphed', lay);
  document.addEventListener('read', lay);
}

function anew() {
  left.clear();
  lay();
}

function openQueue({ target }) {
  if (target.name !== 'which' || target.value !== 'waiting') return;
  target.value = '';
  const queue = document.getElementById('queue-box');
  queue.open = true;
  queue.querySelector('summary').focus();
}

const lay = whole(() => {
  clearTimeout(again);
  const form = document.querySelector('form[data-find]');
  if (!form) return;
  const text = form.elements.text.value.trim().toLocaleLowerCase();
  const which = form.elements.which.value;
  const place = form.querySelector('[data-found]');
  if (!text && !which) {
    left.clear();
    return write(place, '');
  }
  const rows = [...document.querySelectorAll('[data-idea]')];
  const fits = new Set(rows.filter((row) => fitting(row, text, which)));
  const held = rows.filter((row) => !fits.has(row) && left.has(row.id) && isAtWork(row));
  const seen = new Set([...fits, ...held]);
  rows.forEach((row) => seen.has(row) || own(row, 'data-unfit', ''));
  document.querySelectorAll('[data-group]').forEach((group) => [...group.querySelectorAll('[data-idea]')].some((row) => seen.has(row)) || own(group, 'data-unfit', ''));
  left = new Set([...seen].map(({ id }) => id));
  if (held.length) again = setTimeout(lay, UNTOUCHED);
  document.querySelectorAll('[data-theme]').forEach((theme) => {
    const tab = document.getElementById(`tab-${theme.dataset.theme}`);
    if (tab) own(tab, 'data-hits', number([...fits].filter((row) => theme.contains(row)).length));
  });
  document.querySelectorAll('details.left').forEach((fold) => {
    const hits = [...fits].filter((row) => fold.contains(row)).length;
    if (hits) own(fold.querySelector('summary'), 'data-hits', number(hits));
  });
  write(place, fits.size ? counted(form, 'some', fits.size) : form.dataset.none);
});

/** On the row itself with the keys, or in its list with a pointer or a finger. */
const isAtWork = (row) => holdsFocus(row) || [row.closest('[data-ideas]'), row.closest('.items')].some((list) => list && isUnderHand(list));

function fitting(row, text, which) {
  const heading = row.closest('[data-group]')?.querySelector('.group-heading')?.textContent ?? '';
  const words = `${row.querySelector('.idea-text').textContent} ${heading}`.toLocaleLowerCase();
  return words.includes(text) && (!which || ofKind(row, which));
}

function ofKind(row, which) {
  const says = (selector, label) => [...row.querySelectorAll(selector)].some((place) => place.textContent.trim() === label);
  const [kind, label] = [which.split(':')[0], which.slice(which.indexOf(':') + 1)];
  const isPlenary = row.hasAttribute('data-plenary');
  return {
    unread: () => row.hasAttribute('data-unread'),
    hidden: () => row.matches('.idea-hidden'),
    loose: () => !row.closest('[data-group]'),
    plenary: () => isPlenary,
    tables: () => !isPlenary,
    table: () => says('.mark-origin', label),
    tag: () => says('.idea-tags li', label),
  }[kind]();
}
