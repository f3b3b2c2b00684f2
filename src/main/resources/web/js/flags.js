/*
 * form[data-flag="id"]: what I have flagged says so on its card, and the same button takes it back until the
 * facilitator has looked at it.
 * Which those are is mine alone, so it comes with 'mine'.
 */
import { own, write } from './own.js';

export function flags() {
  document.addEventListener('mine', ({ detail }) => {
    const flagged = new Set(detail.flagged ?? []);
    const looked = new Set(detail.looked_at ?? []);
    for (const form of document.querySelectorAll('form[data-flag]')) {
      const id = Number(form.dataset.flag);
      lay(form, flagged.has(id), looked.has(id));
    }
  });
}

function lay(form, raised, looked) {
  const [path] = form.getAttribute('action').split('?');
  const words = form.querySelector('.flag-words');
  if (!raised && !form.dataset.plain) return;
  if (!form.dataset.plain) own(form, 'data-plain', words.textContent);
  own(form, 'action', raised ? `${path}?_method=DELETE` : path);
  const button = form.querySelector('button');
  own(button, 'aria-pressed', String(raised));
  own(button, 'disabled', looked ? '' : null);
  write(words, looked ? words.dataset.looked : raised ? words.dataset.raised : form.dataset.plain);
}
