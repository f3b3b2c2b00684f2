/*
 * [data-measure-from="id"] is a link to a page with a new measure's form. Where the form is on this page already, the idea
 * goes there: its text becomes the title, unless something is written, and it is one of those the measure comes from.
 */
import { CHILDREN, own } from './own.js';
import { say } from './words.js';

export function measures() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('[data-measure-from]');
    const form = document.getElementById('measure-form');
    if (!link || !form || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    make(form, link.dataset.measureFrom, textOf(link));
  });
  document.addEventListener('sent', ({ detail: { form } }) => form.id === 'measure-form' && chosen(form).replaceChildren());
}

const chosen = (form) => form.querySelector('[data-sources]');

// The text alone, and not the marks that may stand behind it.
function textOf(link) {
  const place = link.parentElement.querySelector('.group-heading, .idea-text');
  const texts = [...(place?.childNodes ?? [])].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return texts.map(({ data }) => data).join(' ').replace(/\s+/g, ' ').trim();
}

const cut = (text, most) => ([...text].length > most ? `${[...text].slice(0, most - 1).join('')}…` : text);

function make(form, id, text) {
  const box = form.closest('details');
  if (box) box.open = true;
  const { title } = form.elements;
  if (!title.value.trim()) title.value = cut(text, 200);
  add(form, id, text);
  form.scrollIntoView({ block: 'start' });
  title.focus({ preventScroll: true });
  say(title.value);
}

function add(form, id, text) {
  const place = chosen(form);
  if (place.querySelector(`[value="${CSS.escape(id)}"]`)) return;
  const label = document.createElement('label');
  label.id = `source-new-${id}`;
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'source', value: id, checked: true });
  const words = document.createElement('span');
  words.textContent = cut(text, 90);
  label.append(box, words);
  // The server knows of none of these yet, and would take them away with the next frame.
  own(place, CHILDREN);
  place.append(label);
}
