/*
 * form[data-flag="id"]: what I have flagged says so on its card, and the same button takes it back until the
 * facilitator has looked at it.
 * Which those are is mine alone, so it comes with 'mine'.
 */
import { own, whole, write } from '../page/own.js';

let mine = {};

export function flags() {
  const layAll = whole(() => {
    const looked = new Set(mine.looked_at ?? []);
    const flagged = new Set(mine.flagged ?? []);
    document.querySelectorAll('form[data-flag]').forEach((form) => {
      const id = Number(form.dataset.flag);
      own(form.querySelector('button'), 'aria-pressed', String(flagged.has(id)));
      if (flagged.has(id)) lay(form, looked.has(id));
    });
  });
  document.addEventListener('mine', ({ detail }) => {
    mine = detail;
    layAll();
  });
}

function lay(form, looked) {
  const words = form.querySelector('.flag-words');
  own(form, 'action', `${form.getAttribute('action').split('?')[0]}?_method=DELETE`);
  if (looked) own(form.querySelector('button'), 'disabled', '');
  write(words, looked ? words.dataset.looked : words.dataset.raised);
}
