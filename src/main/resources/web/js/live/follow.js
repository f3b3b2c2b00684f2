/*
 * A card that is moved, by whomever, is a new element where it stands now. Whoever had the focus on something in it
 * goes along, with what was typed there.
 */
import { isShown } from '../page/reading.js';

let last = null;

export function follow() {
  document.addEventListener('focusin', ({ target }) => {
    // Where morph.js leaves the focus of a card that went is no place that anybody chose.
    if (target.matches('[tabindex="-1"]:not([role=tab])')) return;
    last = target.id && target.closest('.items') ? target : null;
  });
  document.addEventListener('morphed', goAlong);
}

function goAlong() {
  if (!last || last.isConnected) return;
  const { id, value, defaultValue, selectionStart, selectionEnd } = last;
  const place = document.getElementById(id);
  const typed = last.matches('input[type=text]') && value !== defaultValue;
  if (!place || !homeless(document.activeElement)) return;
  const menu = place.closest('details');
  if (menu && place.matches('input')) menu.open = true;
  if (!isShown(place)) return;
  place.focus({ preventScroll: true });
  if (!typed) return;
  place.value = value;
  place.setSelectionRange(selectionStart, selectionEnd);
}

/** Nothing has the focus, or only the place where the card has been. */
const homeless = (at) => !at || at === document.body || at.matches('[tabindex="-1"]:not([role=tab])');
