/*
 * Where there is room for one column only, what is mine stands right below the field of the theme that is open, [data-own],
 * and not at the end of the page. It is the same element wherever it stands.
 */
import { CHILDREN, own } from '../page/own.js';
import { holdsFocus } from '../page/focus.js';
import { isShown } from '../page/reading.js';

const wide = window.matchMedia('(min-width: 64rem)');
let mine;
let home;

export function ownIdeas() {
  mine = document.querySelector('.mine-place');
  home = document.createComment('');
  mine?.before(home);
  const later = () => setTimeout(settle);
  document.addEventListener('morphed', later);
  document.addEventListener('tab', later);
  document.addEventListener('focusout', later);
  wide.addEventListener?.('change', settle);
  settle();
}

function settle() {
  if (!mine || (mine.isConnected && holdsFocus(mine))) return;
  const place = wide.matches ? null : [...document.querySelectorAll('[data-own]')].find((each) => isShown(each.parentElement));
  if (!place) {
    if (mine.previousSibling !== home) home.after(mine);
  } else if (mine.parentElement !== place) {
    own(place, CHILDREN);
    place.append(mine);
  }
}
