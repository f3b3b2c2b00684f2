/*
 * details[data-fold]: in the open for whoever comes to it the first time, folded once they have begun to write below it:
 * not under their hands, but when they come back to it in another tab, or with a new page.
 */
import { recall, remember } from '../page/store.js';

export function fold() {
  document.addEventListener('input', ({ target }) => {
    const place = target.closest?.('[data-panel]')?.querySelector('[data-fold]');
    if (place) remember(name(place), true);
  });
  document.addEventListener('tab', all);
  document.addEventListener('step', all);
  all();
}

function all() {
  document.querySelectorAll('details[data-fold]').forEach((place) => {
    if (recall(name(place)) === true && !place.closest('[data-panel]').contains(document.activeElement)) place.open = false;
  });
}

const name = ({ dataset }) => `fold:${dataset.fold}`;
