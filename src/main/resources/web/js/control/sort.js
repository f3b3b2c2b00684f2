/*
 * form[data-sort] and the checkboxes that belong to it: several ideas are picked, and its buttons say what happens
 * to them. Keys count on a picked or unpicked box only: arrows go on, letters go to what [data-pick-key] names,
 * Escape drops the selection.
 * What somebody else moves meanwhile is picked no longer, and is told of in the words of #taken, with {text} and {name}
 * of where it is now.
 */
import { revision } from '../live/board.js';
import { lettersCount } from '../page/keys.js';
import { closeMenus } from '../page/menus.js';
import { own, write } from '../page/own.js';
import { isSending } from '../forms/outbox.js';
import { isShown } from '../page/reading.js';
import { counted, notice, say, written } from '../page/words.js';

const PICK = 'input[type=checkbox][form^="sort-"]';
let wanted = [];
let awaited = 0;
let order = { to: '' };
let chosen = new Map();

export function sort() {
  document.addEventListener('change', ({ target }) => target.matches?.(PICK) && changed(target.form));
  document.addEventListener('keydown', keys);
  document.addEventListener('click', ({ target }) => target.closest?.('[data-clear]') && clear(target.closest('form')));
  document.addEventListener('submit', ({ target, submitter }) => target.matches('[data-sort]') && (order = ordered(target, submitter)), true);
  document.addEventListener('submit', stay, true);
  document.addEventListener('sent', sent);
  document.addEventListener('morphed', ({ detail }) => {
    if (detail.older) awaited = 0;
    compare();
    document.querySelectorAll('[data-sort]').forEach(tell);
    goOn();
  });
  document.addEventListener('focusout', () => setTimeout(() => document.querySelectorAll('[data-sort]').forEach(tell)));
  document.querySelectorAll('[data-sort]').forEach(tell);
}

const boxes = (form) => [...document.querySelectorAll(PICK)].filter((box) => box.form === form);

/** What is picked in this form, as the server wants to hear it. */
export const picked = (form) => boxes(form).filter((box) => box.checked);

function changed(form) {
  tell(form);
  remember();
}

/** What is picked, with where it stands: by that one sees afterwards what has been taken away. */
function remember() {
  const all = [...document.querySelectorAll(PICK)].filter((box) => box.checked);
  chosen = new Map(all.map((box) => [box.id, { value: box.value, text: textOf(box) }]));
}

const textOf = (box) => written(box.closest('li')?.querySelector('.idea-text'));

function compare() {
  const mine = revision() < awaited || isSending();
  const taken = [...chosen].filter(([id, { value }]) => {
    const box = document.getElementById(id);
    return !box?.checked || box.value !== value;
  });
  taken.forEach(([id]) => {
    const box = document.getElementById(id);
    if (box) box.checked = false;
  });
  const [last] = taken.slice(-1);
  if (last && !mine) lost(...last);
  remember();
}

function lost(id, { text }) {
  const words = document.getElementById('taken').dataset;
  const box = document.getElementById(id);
  const group = box?.closest('.group')?.querySelector('.group-heading');
  const theme = box?.closest('[data-theme]');
  const kind = !box ? 'gone' : group ? 'toGroup' : theme?.hidden ? 'toTheme' : 'toNone';
  const name = group ? written(group) : theme?.getAttribute('aria-label') ?? '';
  const told = words[kind].replace('{text}', text).replace('{name}', name);
  closeMenus();
  notice(told);
  say(told);
}

function tell(form) {
  const n = picked(form).length;
  own(form, 'data-picked', n);
  const place = form.querySelector('.sort-count');
  if (place) write(place, n ? counted(place, 'some', n) : place.dataset.none);
}

/** At either end of its list a group goes no further: that is said, and not that it has moved. */
function stay(event) {
  const { submitter } = event;
  if (submitter?.name !== 'by' || !event.target.matches('.group-order')) return;
  const card = submitter.closest('li');
  if (submitter.value < 0 ? card.previousElementSibling : card.nextElementSibling) return;
  event.preventDefault();
  say(event.target.dataset[submitter.value < 0 ? 'top' : 'bottom']);
}

/** Where ideas are sent, the first of them and the one after it: a frame may take them away before the answer comes. */
function ordered(form, button) {
  const [first] = picked(form);
  const follows = (box) => first && first.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING;
  const next = boxes(form).find((box) => !box.checked && follows(box));
  return { to: button?.getAttribute('formaction') ?? form.getAttribute('action'), first: first?.id, next: next?.id };
}

function keys(event) {
  const box = event.target;
  if (!box.matches?.(PICK) || event.altKey || event.ctrlKey || event.metaKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const place = box.form.querySelector(`[data-pick-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (step) walk(box, step);
  else if (event.key === 'Escape') clear(box.form, box);
  else if (place && lettersCount()) go(box, place);
  else return;
  event.preventDefault();
}

function walk(box, step) {
  const all = boxes(box.form);
  all[all.indexOf(box) + step]?.focus();
}

// A key on a row that nobody has picked means that row.
function go(box, place) {
  if (picked(box.form).length === 0) box.checked = true;
  changed(box.form);
  if (place.matches('button')) return place.click();
  if (place.matches('summary')) place.parentElement.open = true;
  (place.matches('summary') ? place.parentElement.querySelector('button') : place)?.focus();
}

function clear(form, box) {
  const first = box ?? picked(form)[0] ?? boxes(form)[0];
  picked(form).forEach((each) => (each.checked = false));
  first?.focus();
  changed(form);
}

function sent({ detail: { form, answer } }) {
  awaited = Math.max(awaited, answer?.revision ?? 0);
  if (!form.matches('[data-sort]')) return;
  const [rest] = boxes(form).filter((box) => !box.checked && box.id !== order.first);
  picked(form).forEach((box) => Object.assign(box, { checked: false, defaultChecked: false }));
  closeMenus();
  changed(form);
  const tab = document.querySelector('[data-tabs] [aria-selected="true"]');
  wanted = [...whereTo(form, answer), order.next, rest?.id, tab?.id].filter(Boolean);
  goOn();
}

/** The group that they are in now; out of a group, the first of them; in another theme nothing on this page. */
function whereTo(form, answer) {
  if (!order.to.includes('/themes/')) return [`group-${answer?.id}`];
  return order.to.endsWith(`/themes/${form.elements.on.value}/ideas`) ? [order.first] : [];
}

/** The focus goes on to what came of it, once that is on the page; until then it stays in the bar. */
function goOn() {
  if (wanted.length === 0) return;
  const at = document.activeElement;
  if (at && at !== document.body && !at.closest('[data-sort], .items, [data-panel]')) return void (wanted = []);
  const [best] = wanted;
  const place = target(best) ?? (document.getElementById(best) ? wanted.slice(1).map(target).find(Boolean) : null);
  if (!place) return;
  wanted = [];
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'nearest' });
}

function target(id) {
  const element = document.getElementById(id);
  const place = element?.matches('li') ? element.querySelector('summary') : element;
  return place && isShown(place) ? place : null;
}
