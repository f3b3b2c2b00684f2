/* #done: one button that is pressed or not; pressed again it takes the sign back. */
import { own, whole } from '../page/own.js';

let mine = {};

export function done() {
  const layIt = whole(() => {
    const form = document.getElementById('done');
    if (form) lay(form, mine.done === true);
  });
  document.addEventListener('mine', ({ detail }) => {
    mine = detail;
    layIt();
  });
}

function lay(form, isDone) {
  own(form.querySelector('button'), 'aria-pressed', String(isDone));
  if (isDone) own(form, 'action', `${form.getAttribute('action').split('?')[0]}?_method=DELETE`);
}
