/*
 * What is in a field [data-draft] of a form[data-send], and what is ticked there, is remembered at each stroke, by code, view
 * and draft, and back after a reload, or when the box is another because somebody has moved what it belongs to. A text whose box is
 * gone (the step closed while it was written) is kept in #kept by kept.js. Two tabs share one memory: what one has sent
 * leaves the other's box too, where it is the same text, and only there.
 */
import { forget, names, recall, remember, tellTabs } from '../page/store.js';

/** Of a form that loads another page nobody would know when its text has been taken. */
const FIELD = '[data-draft]:not(form:not([data-send]) *)';
const SENT = 'sent';
const prefix = () => (document.body.dataset.view === 'participant' ? 'draft:' : `draft-${document.body.dataset.view}:`);
let typing = '';
/** What this tab has to do with: another one's text is not put into a box that stands here empty. */
let here = new Set();

export function drafts() {
  document.addEventListener('input', ({ target }) => {
    if (!target.matches?.(FIELD)) return;
    typing = target.id;
    note(target);
  });
  document.addEventListener('change', ({ target }) => target.matches?.('[type=checkbox]') && target.form?.querySelectorAll(FIELD).forEach(note));
  document.addEventListener('sent', ({ detail: { form, wish, kept } }) => {
    form.querySelectorAll(FIELD).forEach((field) => !kept(field) && wasSent(name(field), sent(wish, field)));
    tellTabs(SENT, { text: wish.about.text });
  });
  document.addEventListener('stored', ({ detail }) => (detail.name === SENT ? clear(detail.value?.text) : detail.value === null && noteAgain(detail.name)));
  document.addEventListener('morphed', restore);
  here = new Set(names(prefix()));
  restore();
}

/** Every remembered text: { id, text, heading }. */
export function texts() {
  return names(prefix()).map((key) => ({ id: key.slice(prefix().length), ...recall(key) })).sort((a, b) => a.at - b.at);
}

/** What was sent and not taken, and stands in no box any more, is kept as a text without one. */
export function keepUnsent({ key, at, about: { typed, heading, draft } }) {
  if (!typed || recall(prefix() + draft)?.text?.trim() === typed) return;
  remember(`${prefix()}unsent-${key}`, { text: typed, heading, at });
  document.dispatchEvent(new CustomEvent('kept'));
}

/** What a text is about, for when it stands alone. */
export function headingOf(field) {
  return (field.dataset.heading ?? field.closest('[data-theme]')?.querySelector('h2')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function discard(id) {
  letGo(prefix() + id);
}

function letGo(key) {
  here.delete(key);
  forget(key);
}

const ticks = (field) => [...field.form.querySelectorAll('[type=checkbox]')];

function note(field) {
  const ticked = ticks(field);
  const plain = field.value.trim() === '' || field.value === field.defaultValue;
  if (plain && ticked.every((box) => box.checked === box.defaultChecked)) return letGo(name(field));
  const text = plain ? '' : field.value;
  here.add(name(field));
  remember(name(field), { text, ticked: ticked.filter((box) => box.checked).map((box) => box.value), heading: headingOf(field), at: Date.now() });
}

function restore() {
  document.querySelectorAll(FIELD).forEach((field) => {
    const draft = field.value === field.defaultValue && here.has(name(field)) ? recall(name(field)) : null;
    if (typeof draft?.text !== 'string') return;
    if (Array.isArray(draft.ticked)) ticks(field).forEach((box) => (box.checked = draft.ticked.includes(box.value)));
    if (draft.text === '' || draft.text === field.value) return;
    field.value = draft.text;
    const box = field.closest('details');
    if (box) box.open = true;
    // The box in which somebody wrote is another now, and the focus is nowhere.
    if (field.id === typing && !document.activeElement?.matches('input, textarea, select')) field.focus();
    field.dispatchEvent(new Event('restored', { bubbles: true }));
  });
}

/** Some browsers send line breaks otherwise than a field has them. */
const sent = ({ content }, field) => new URLSearchParams(content).get(field.name)?.replace(/\r\n/g, '\n');

/** Another tab may have written something else in the same box meanwhile. */
function wasSent(key, text) {
  const draft = recall(key);
  here.delete(key);
  if (!draft?.text || draft.text === text) forget(key);
}

function clear(text) {
  if (!text) return;
  document.querySelectorAll(`[data-compose] ${FIELD}`).forEach((field) => {
    if (field.value !== text || field.defaultValue === text) return;
    field.form.reset();
    letGo(name(field));
  });
  document.dispatchEvent(new CustomEvent('kept'));
}

/** What the other tab has sent or thrown away was its own text: what stands in the box here is remembered again. */
function noteAgain(key) {
  document.querySelectorAll(FIELD).forEach((field) => name(field) === key && field.value.trim() && field.value !== field.defaultValue && note(field));
}

const name = (field) => prefix() + field.dataset.draft;
