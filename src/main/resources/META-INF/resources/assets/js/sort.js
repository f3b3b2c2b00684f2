/*
 * form[data-sort] and the checkboxes that belong to it: several ideas are picked, and its buttons say what happens
 * to them. Keys count on a picked or unpicked box only: arrows go on, letters go to what [data-pick-key] names,
 * Escape drops the selection. What a button does is said with its data-said ({n} ideas, {name} of where to).
 */
import { own, write } from './own.js';
import { closeMenus } from './menus.js';
import { counted, fill } from './words.js';

const PICK = 'input[type=checkbox][form^="sort-"]';
let wanted = [];

export function sort() {
  document.addEventListener('change', ({ target }) => target.matches?.(PICK) && tell(target.form));
  document.addEventListener('keydown', keys);
  document.addEventListener('click', ({ target }) => target.closest?.('[data-clear]') && clear(target.closest('form')));
  // Before send.js, which says it when the server has agreed.
  document.addEventListener('submit', ({ target, submitter }) => word(target, submitter), true);
  document.addEventListener('sent', sent);
  document.addEventListener('morphed', () => {
    document.querySelectorAll('[data-sort]').forEach(tell);
    goOn();
  });
  document.addEventListener('focusout', () => setTimeout(() => document.querySelectorAll('[data-sort]').forEach(tell)));
  document.querySelectorAll('[data-sort]').forEach(tell);
}

const boxes = (form) => [...document.querySelectorAll(PICK)].filter((box) => box.form === form);

/** What is picked in this form, as the server wants to hear it. */
export const picked = (form) => boxes(form).filter((box) => box.checked);

function tell(form) {
  const n = picked(form).length;
  own(form, 'data-picked', n);
  const place = form.querySelector('.sort-count');
  if (place) write(place, n ? counted(place, 'some', n) : place.dataset.none);
}

export function word(form, button) {
  const words = button?.dataset.said ?? form.dataset.said;
  if (!words || !form.matches('[data-send]')) return;
  const name = button?.dataset.name ?? '';
  // Ours, or a frame that comes before the answer would take it away.
  own(form, 'data-sent', fill(words, form.matches('[data-sort]') ? picked(form).length : 1).replace('{name}', name));
}

function keys(event) {
  const box = event.target;
  if (!box.matches?.(PICK) || event.altKey || event.ctrlKey || event.metaKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const place = box.form.querySelector(`[data-pick-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (step) walk(box, step);
  else if (event.key === 'Escape') clear(box.form, box);
  else if (place) go(box, place);
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
  tell(box.form);
  if (place.matches('button')) return place.click();
  if (place.matches('summary')) place.parentElement.open = true;
  (place.matches('summary') ? place.parentElement.querySelector('button') : place)?.focus();
}

function clear(form, box) {
  const first = box ?? picked(form)[0] ?? boxes(form)[0];
  picked(form).forEach((each) => (each.checked = false));
  first?.focus();
  tell(form);
}

function sent({ detail: { form, answer } }) {
  if (!form.matches('[data-sort]')) return;
  const first = picked(form)[0];
  const rest = boxes(form).filter((box) => !box.checked);
  const next = rest.find((box) => first && first.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
  picked(form).forEach((box) => (box.checked = box.defaultChecked = false));
  closeMenus();
  tell(form);
  wanted = [`group-${answer?.id}`, `pick-${answer?.id}`, next?.id, rest[0]?.id].filter(Boolean);
  goOn();
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
  return place && place.offsetParent !== null ? place : null;
}
