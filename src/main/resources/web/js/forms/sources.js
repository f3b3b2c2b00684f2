/*
 * What a measure comes from, in [data-sources] of its form: what is chosen in the list select[name=source] joins the ideas
 * that are there, and the list is free for the next. Without a script the one that is chosen there is sent along.
 */
import { CHILDREN, disown, own } from '../page/own.js';
import { say } from '../page/words.js';

const LIST = 'select[name=source]';
let underway = false;

export function sources() {
  // With the keys one goes through a closed list, and each on the way is chosen: only where one stays is meant.
  document.addEventListener('keydown', ({ target, key }) => {
    if (!target.matches?.(LIST)) return;
    underway = key !== 'Enter';
    if (key === 'Enter') setTimeout(take, 0, target);
  });
  document.addEventListener('pointerdown', () => (underway = false));
  document.addEventListener('change', ({ target }) => target.matches?.(LIST) && !underway && take(target));
  document.addEventListener('focusout', ({ target }) => target.matches?.(LIST) && take(target));
  document.addEventListener('sent', ({ detail: { form } }) => {
    const place = chosen(form);
    if (!place) return;
    disown(place, CHILDREN);
    if (form.id === 'measure-form') place.replaceChildren();
  });
}

function take(list) {
  underway = false;
  if (!list.value) return;
  const [option] = list.selectedOptions;
  addSource(list.form, option.value, option.textContent);
  list.value = '';
  say(option.textContent);
}

export const cut = (text, most) => ([...text].length > most ? `${[...text].slice(0, most - 1).join('')}…` : text);

const chosen = (form) => form.querySelector('[data-sources]');

export function addSource(form, id, text) {
  const place = chosen(form);
  const have = place.querySelector(`[value="${CSS.escape(id)}"]`);
  if (have) return void (have.checked = true);
  const label = document.createElement('label');
  label.id = `${form.elements.title.id.replace('measure-title-', 'source-')}-${id}`;
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'source', value: id, checked: true });
  const words = document.createElement('span');
  words.dir = 'auto';
  words.textContent = cut(text, 90);
  label.append(box, words);
  // The server knows of none of these yet, and would take them away with the next frame.
  own(place, CHILDREN);
  place.append(label);
}
