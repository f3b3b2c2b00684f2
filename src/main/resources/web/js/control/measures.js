/*
 * [data-measure-from="id"] is a link to a page with a new measure's form. Where the form is on this page already, the idea
 * goes there: its text becomes the title, unless something is written, and it is one of those the measure comes from.
 */
import { addSource, cut } from '../forms/sources.js';
import { say, written } from '../page/words.js';

export function measures() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('[data-measure-from]');
    const form = document.getElementById('measure-form');
    if (!link || !form || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    make(form, link.dataset.measureFrom, textOf(link));
  });
}

const textOf = (link) => written(link.closest('li, tr, .make-from')?.querySelector('.group-heading, .idea-text'));

function make(form, id, text) {
  for (let box = form.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
  const { title } = form.elements;
  if (!title.value.trim()) title.value = cut(text, 200);
  addSource(form, id, text);
  form.scrollIntoView({ block: 'start' });
  title.focus({ preventScroll: true });
  say(title.value);
}
