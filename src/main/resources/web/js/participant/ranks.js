/*
 * .ranks: a button for each rank on every card. The one the item has is pressed, and pressing it again takes the
 * rank back; one that another item has is marked as given (data-given), and pressing it moves the rank here. Also
 * which ranks I have left of a theme, in [data-ranks-left-in].
 */
import { own, whole, write } from '../page/own.js';
import { number, say } from '../page/words.js';

const BACK = '_method=DELETE';
let mine = { themes: [] };
let told = null;

export function ranks() {
  const layAll = whole(() => {
    document.querySelectorAll('.ranks[data-vote]').forEach(lay);
    document.querySelectorAll('[data-ranks-left-in]').forEach(showLeft);
  });
  document.addEventListener('mine', ({ detail }) => {
    mine = detail;
    layAll();
    // Said when it is known: right after a step has begun, what is mine in it may still be on its way.
    if (told && themeOf(told)?.ranks) {
      say(leftIn(told)?.textContent);
      told = null;
    }
  });
  document.addEventListener('sent', ({ detail: { wish } }) => (told = leftIn(wish.about.theme) ? wish.about.theme : null));
}

const leftIn = (theme) => document.querySelector(`[data-ranks-left-in="${CSS.escape(theme ?? '')}"]`);
const themeOf = (id) => mine.themes?.find(({ theme, method }) => String(theme) === String(id) && method === 'ranked');

function lay(place) {
  const theme = themeOf(place.dataset.theme);
  if (!theme?.ranks) return;
  const given = new Set(Object.values(theme.ranks));
  const rank = theme.ranks[place.dataset.vote] ?? 0;
  place.querySelectorAll('.rank-give').forEach((button) => {
    const its = Number(button.dataset.rank);
    own(button, 'aria-pressed', String(its === rank));
    own(button, 'data-given', its !== rank && given.has(its) ? '' : null);
    // One button that stays the same element, so that the focus stays on it: only what its form sends changes.
    own(button.form, 'action', address(button.form, its === rank));
  });
  const back = place.querySelector('.vote-back');
  if (back) own(back.form, 'hidden', '');
  own(place, 'data-dots', rank ? 1 : 0);
}

function address(form, pressed) {
  const path = form.getAttribute('action').split('?')[0];
  return pressed ? `${path}?${BACK}` : path;
}

function showLeft(place) {
  const theme = themeOf(place.dataset.ranksLeftIn);
  if (!theme?.ranks) return;
  const given = new Set(Object.values(theme.ranks));
  const left = Array.from({ length: theme.budget }, (_, i) => i + 1).filter((rank) => !given.has(rank));
  write(place, left.length ? place.dataset.some.replace('{ranks}', left.map(number).join(' · ')) : place.dataset.none);
}
