/*
 * form[data-flag="id"]: what I have flagged says so on its card, and the same button takes it back.
 * Which those are is mine alone, so it comes with 'mine'.
 */
import { own, write } from './own.js';

export function flags() {
  document.addEventListener('mine', ({ detail }) => {
    const flagged = new Set(detail.flagged ?? []);
    document.querySelectorAll('form[data-flag]').forEach((form) => lay(form, flagged.has(Number(form.dataset.flag))));
  });
}

function lay(form, raised) {
  const [path] = form.getAttribute('action').split('?');
  const words = form.querySelector('.flag-words');
  if (!raised && !form.dataset.plain) return;
  if (!form.dataset.plain) own(form, 'data-plain', words.textContent);
  own(form, 'action', raised ? `${path}?_method=DELETE` : path);
  own(form.querySelector('button'), 'aria-pressed', String(raised));
  write(words, raised ? words.dataset.raised : form.dataset.plain);
}
