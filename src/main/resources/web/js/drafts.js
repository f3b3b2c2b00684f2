/*
 * What is in a field [data-draft] is remembered at each stroke, by code, view and draft, and back in the box
 * after a reload, or when the box is another because somebody has moved what it belongs to. A text whose box is
 * gone (the step closed while it was written) is kept in #kept by kept.js.
 */
import { forget, names, recall, remember } from './store.js';

const FIELD = '[data-draft]';
const prefix = () => (document.body.dataset.view === 'participant' ? 'draft:' : `draft-${document.body.dataset.view}:`);
let typing = '';

const MONTH = 30 * 24 * 3600_000;

export function drafts() {
  sweep();
  document.addEventListener('input', ({ target }) => target.matches?.(FIELD) && note(target));
  document.addEventListener('sent', ({ detail: { form, kept } }) => {
    form.querySelectorAll(FIELD).forEach((field) => !kept(field) && forget(name(field)));
  });
  document.addEventListener('morphed', restore);
  restore();
}

/** Every remembered text: { id, text, heading }. */
export function texts() {
  return names(prefix()).map((key) => ({ id: key.slice(prefix().length), ...recall(key) }));
}

export function discard(id) {
  forget(prefix() + id);
}

function note(field) {
  typing = field.id;
  if (field.value.trim() === '' || field.value === field.defaultValue) return forget(name(field));
  const heading = field.dataset.heading ?? field.closest('[data-theme]')?.querySelector('h2')?.textContent ?? '';
  remember(name(field), { text: field.value, heading: heading.trim(), at: Date.now() });
}

function restore() {
  document.querySelectorAll(FIELD).forEach((field) => {
    const draft = field.value === field.defaultValue ? recall(name(field)) : null;
    if (typeof draft?.text !== 'string' || draft.text === field.value) return;
    field.value = draft.text;
    const box = field.closest('details');
    if (box) box.open = true;
    // The box in which somebody wrote is another now, and the focus is nowhere.
    if (field.id === typing && !document.activeElement?.matches('input, textarea, select')) field.focus();
    field.dispatchEvent(new Event('restored', { bubbles: true }));
  });
}

function sweep() {
  names('draft').forEach((key) => !(Date.now() - recall(key)?.at < MONTH) && forget(key));
}

const name = (field) => prefix() + field.dataset.draft;
