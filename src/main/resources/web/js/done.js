/* #done: one button that is pressed or not; pressed again it takes the sign back. */
import { own } from './own.js';

export function done() {
  document.addEventListener('mine', ({ detail }) => lay(detail.done === true));
}

function lay(isDone) {
  const form = document.getElementById('done');
  const button = form?.querySelector('button');
  if (!button) return;
  own(button, 'aria-pressed', String(isDone));
  own(form, 'action', form.getAttribute('action').split('?')[0] + (isDone ? '?_method=DELETE' : ''));
}
