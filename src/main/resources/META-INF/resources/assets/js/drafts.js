/*
 * What is in a textarea[data-draft] is remembered at each stroke, by code and draft, and back in the box
 * after a reload. A text whose box is gone (the step closed while it was written) is kept in #kept by kept.js.
 */
import { forget, names, recall, remember } from './store.js';

const MONTH = 30 * 24 * 3600_000;

export function drafts() {
  sweep();
  document.addEventListener('input', ({ target }) => target.matches?.('textarea[data-draft]') && note(target));
  document.addEventListener('sent', ({ detail: { form, kept } }) => {
    form.querySelectorAll('textarea[data-draft]').forEach((field) => !kept(field) && forget(name(field)));
  });
  document.addEventListener('morphed', restore);
  restore();
}

/** Every remembered text: { id, text, heading }. */
export function texts() {
  return names('draft:').map((key) => ({ id: key.slice('draft:'.length), ...recall(key) }));
}

export function discard(id) {
  forget(`draft:${id}`);
}

function note(field) {
  if (field.value.trim() === '' || field.value === field.defaultValue) return forget(name(field));
  const heading = field.dataset.heading ?? field.closest('[data-theme]')?.querySelector('h2')?.textContent ?? '';
  remember(name(field), { text: field.value, heading: heading.trim(), at: Date.now() });
}

function restore() {
  document.querySelectorAll('textarea[data-draft]').forEach((field) => {
    const draft = field.value === field.defaultValue ? recall(name(field)) : null;
    if (typeof draft?.text !== 'string' || draft.text === field.value) return;
    field.value = draft.text;
    const box = field.closest('details');
    if (box) box.open = true;
    field.dispatchEvent(new Event('restored', { bubbles: true }));
  });
}

function sweep() {
  names('draft:').forEach((key) => !(Date.now() - recall(key)?.at < MONTH) && forget(key));
}

const name = (field) => `draft:${field.dataset.draft}`;
