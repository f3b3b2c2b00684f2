/*
 * How much room is left in a textarea[data-limit], counted as people see it: one flag or one family emoji is
 * one. Shown in [data-count-for] with its words data-left / data-over ({n}); read aloud only near the end.
 */
import { cleaned } from './cleaning.js';
import { count as clusters } from './clusters.js';
import { own, write } from '../page/own.js';
import { counted, say } from '../page/words.js';

const NEAR = 20;
let saying;

/** What the server stores and counts. */
export const length = (text) => clusters(cleaned(text));

export function count() {
  document.addEventListener('input', ({ target }) => show(target, true));
  document.addEventListener('restored', ({ target }) => show(target));
  // The fields are emptied after the event.
  document.addEventListener('reset', ({ target }) => setTimeout(() => [...target.elements].forEach((field) => show(field))));
  document.addEventListener('morphed', all);
  all();
}

function all() {
  document.querySelectorAll('textarea[data-limit]').forEach((field) => show(field));
}

function show(field, typed = false) {
  if (!field.matches?.('textarea[data-limit]') || !field.id) return;
  const place = document.querySelector(`[data-count-for="${CSS.escape(field.id)}"]`);
  if (!place) return;
  const left = Number(field.dataset.limit) - length(field.value);
  const words = left < 0 ? counted(place, 'over', -left) : counted(place, 'left', left);
  write(place, words);
  own(place, 'data-state', left < 0 ? 'over' : left <= NEAR ? 'near' : null);
  if (!typed) return;
  clearTimeout(saying);
  // After a pause in the writing: a number at each stroke drowns what one writes.
  if (left <= NEAR) saying = setTimeout(() => say(words), 900);
}
