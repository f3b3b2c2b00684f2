/*
 * Whoever has sent an idea sees beside the button that it has come, [data-receipt], and has the field again to write the
 * next. The keyboard of a phone stays where it is: pressing the button does not take the focus out of the field. The idea
 * comes in sight below, as far as the field itself stays in sight. The next step begins without it.
 */
import { own, write } from '../page/own.js';

const MARGIN = 8;
let sender = null;

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
    sender = form;
    if (form.contains(document.activeElement) && ![...form.elements].some(kept)) form.querySelector('textarea').focus({ preventScroll: true });
  });
  document.addEventListener('mine', () => requestAnimationFrame(() => {
    if (sender?.isConnected) reach(sender);
    sender = null;
  }));
  document.addEventListener('step', () => {
    sender = null;
    document.querySelectorAll('[data-receipt]').forEach((place) => own(place, 'hidden', ''));
  });
  document.addEventListener('input', ({ target }) => target.form && receiptIn(target.form) && own(receiptIn(target.form), 'hidden', ''));
}

function reach(form) {
  const panel = form.closest('[data-panel]');
  const newest = panel?.querySelector('[data-own] li[id]');
  if (!newest) return;
  const { offsetTop = 0, height = window.innerHeight } = window.visualViewport ?? {};
  const tabs = panel.parentElement.querySelector('[role=tablist]')?.offsetHeight ?? 0;
  const below = newest.getBoundingClientRect().bottom + MARGIN - offsetTop - height;
  const above = placeOf(form) - MARGIN - offsetTop - tabs;
  if (below > 0 && above > 0) window.scrollBy({ top: Math.min(below, above), behavior: 'instant' });
}

/** Where its upper edge is in what stands above and below it, and not where it is held in sight. */
function placeOf(form) {
  form.style.position = 'static';
  const { top } = form.getBoundingClientRect();
  form.style.removeProperty('position');
  return top;
}

const receiptIn = (form) => form.querySelector?.('[data-receipt]');
