/*
 * form[data-rate]: sent as soon as something in it is chosen; who is quick with the arrow keys is waited for, and the last
 * choice counts. What I have said before is laid over the forms, and can be taken back with [data-unrate][data-given].
 */
import { own, whole } from '../page/own.js';
import { submit } from '../forms/send.js';

const AXES = ['importance', 'feasibility'];
let mine = {};

export function rate() {
  const layAll = whole(() => document.querySelectorAll('form[data-rate]').forEach(lay));
  document.addEventListener('mine', ({ detail }) => {
    mine = detail.ratings ?? {};
    layAll();
  });
  document.addEventListener('change', ({ target: { form } }) => {
    if (form?.hasAttribute('data-rate')) submit(form, form.querySelector('button'), { latest: true });
  });
}

function lay(form) {
  const given = mine[form.dataset.rate];
  const back = document.querySelector(`[data-unrate="${CSS.escape(form.dataset.rate)}"]`);
  // The button that goes must not take the focus with it.
  if (back && !given && back.contains(document.activeElement)) form.querySelector('input[type=radio]')?.focus({ preventScroll: true });
  if (back) own(back, 'data-given', given ? '' : null);
  AXES.forEach((axis) => {
    form.querySelectorAll(`[name="${axis}"]`).forEach((radio) => {
      const chosen = Number(radio.value) === given?.[axis];
      own(radio, 'checked', chosen ? '' : null);
      if (radio.checked !== chosen) radio.checked = chosen;
    });
  });
}
