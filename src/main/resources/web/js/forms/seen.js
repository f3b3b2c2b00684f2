/*
 * form[data-edition]: its field `seen` says which edition the form was filled from. As soon as somebody changes the form,
 * what others save meanwhile is not what they have seen. Once they have been told (409), or have saved, it is again.
 */
import { own } from '../page/own.js';

const changed = new WeakSet();

export function seen() {
  ['input', 'change'].forEach((name) => document.addEventListener(name, ({ target }) => target.form && changed.add(target.form)));
  document.addEventListener('morphed', () => document.querySelectorAll('form[data-edition]').forEach(follow));
  document.addEventListener('sent', ({ detail: { form, answer } }) => {
    if (form.dataset.edition && Number.isInteger(answer?.seen)) form.dataset.edition = answer.seen;
    release(form);
  });
  document.addEventListener('refused', ({ detail: { form, status } }) => status === 409 && release(form));
  document.querySelectorAll('form[data-edition]').forEach(follow);
}

function release(form) {
  changed.delete(form);
  follow(form);
}

function follow(form) {
  const field = form.elements?.seen;
  if (field && form.dataset.edition && !changed.has(form)) own(field, 'value', form.dataset.edition);
}
