/*
 * details[data-fold] is open or folded as the person has put it, in this workshop and on this machine. What the step is
 * about ([data-now]) is open.
 */
import { recall, remember } from '../page/store.js';

export function folds() {
  document.addEventListener('click', ({ target }) => {
    const fold = target.closest?.('summary')?.parentElement;
    // It opens and closes after the click.
    if (fold?.matches('[data-fold]')) remember(name(fold), !fold.open);
  });
  document.addEventListener('morphed', lay);
  lay();
}

function lay() {
  document.querySelectorAll('details[data-fold]').forEach((fold) => {
    const open = fold.matches('[data-now]') || recall(name(fold)) === true;
    if (fold.open !== open) fold.open = open;
  });
}

const name = ({ id }) => `fold:${id}`;
