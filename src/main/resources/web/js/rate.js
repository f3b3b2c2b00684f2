/*
 * form[data-rate]: sent as soon as something in it is chosen; who is quick with the arrow keys is waited for, and the last
 * choice counts. What I have said before is laid over the forms, and can be taken back with [data-unrate].
 */
import { own } from './own.js';
import { submit } from './send.js';

const AXES = ['importance', 'feasibility'];
const saving = new WeakSet();
const again = new WeakSet();
let mine = {};

export function rate() {
  document.addEventListener('mine', ({ detail }) => {
    mine = detail.ratings ?? {};
    document.querySelectorAll('form[data-rate]').forEach(lay);
  });
  document.addEventListener('change', ({ target }) => target.form?.hasAttribute('data-rate') && save(target.form));
}

async function save(form) {
  again.add(form);
  if (saving.has(form)) return;
  saving.add(form);
  while (again.has(form)) {
    again.delete(form);
    await submit(form, form.querySelector('button'));
  }
  saving.delete(form);
}

function lay(form) {
  const given = mine[form.dataset.rate];
  const back = document.querySelector(`[data-unrate="${CSS.escape(form.dataset.rate)}"]`);
  if (back) own(back, 'hidden', given ? null : '');
  if (saving.has(form)) return;
  AXES.forEach((axis) => {
    form.querySelectorAll(`[name="${axis}"]`).forEach((radio) => {
      const chosen = Number(radio.value) === given?.[axis];
      own(radio, 'checked', chosen ? '' : null);
      if (radio.checked !== chosen) radio.checked = chosen;
    });
  });
}
