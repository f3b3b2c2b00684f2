/*
 * details[data-fold] is open or folded as the person has put it, in this workshop and on this machine. What the step is
 * about ([data-now]) is open. A form with data-unfolds="id" opens that fold once it is sent.
 */
import { holdsFocus } from '../page/focus.js';
import { recall, remember } from '../page/store.js';

const laid = new WeakMap();

export function folds() {
  document.addEventListener('click', ({ target }) => {
    const fold = target.closest?.('summary')?.parentElement;
    // It opens and closes after the click.
    if (fold?.matches('[data-fold]')) remember(name(fold), !fold.open);
  });
  document.addEventListener('sent', ({ detail: { form } }) => open(document.getElementById(form.dataset.unfolds ?? '')));
  document.addEventListener('morphed', lay);
  lay();
}

function lay() {
  document.querySelectorAll('details[data-fold]').forEach((fold) => {
    const now = fold.matches('[data-now]');
    if (laid.get(fold) === now) return;
    laid.set(fold, now);
    // Nobody is folded away over what they are doing.
    if (now || !holdsFocus(fold)) fold.open = now || recall(name(fold)) === true;
  });
}

function open(fold) {
  if (!fold) return;
  fold.open = true;
  remember(name(fold), true);
}

const name = ({ id }) => `fold:${id}`;
