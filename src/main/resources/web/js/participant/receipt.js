/*
 * Whoever has sent an idea sees beside the button that it has come, [data-receipt], and has the field again to write the
 * next. The keyboard of a phone stays where it is: pressing the button does not take the focus out of the field.
 */
import { own, write } from '../page/own.js';

export function receipt() {
  document.addEventListener('mousedown', (event) => {
    const form = event.target.closest?.('button')?.form;
    if (form && receiptIn(form) && form.contains(document.activeElement) && document.activeElement.matches('textarea')) event.preventDefault();
  });
  document.addEventListener('sent', ({ detail: { form, kept } }) => {
    const place = receiptIn(form);
    if (!place || !form.isConnected) return;
    write(place, place.dataset.receipt);
    own(place, 'hidden', null);
    if (form.contains(document.activeElement) && ![...form.elements].some(kept)) form.querySelector('textarea').focus({ preventScroll: true });
  });
  document.addEventListener('input', ({ target }) => target.form && receiptIn(target.form) && own(receiptIn(target.form), 'hidden', ''));
}

const receiptIn = (form) => form.querySelector?.('[data-receipt]');
