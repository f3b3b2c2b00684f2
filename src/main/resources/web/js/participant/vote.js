/*
 * [data-vote]: two forms, cast and take back. At most one dot each: they become one button that is pressed or
 * not (data-name is its accessible name). More than one: both stay, as plus and minus round the number.
 * Also what I have left of a theme, in [data-left-in], as words (data-some / data-none); the stylesheet draws
 * the dots from data-dots and data-budget.
 */
import { own, whole, write } from '../page/own.js';
import { counted, say } from '../page/words.js';

const BACK = '_method=DELETE';
let mine = { themes: [] };
let told = null;

export function vote() {
  const layAll = whole(() => {
    document.querySelectorAll('[data-vote]').forEach(lay);
    document.querySelectorAll('[data-left-in]').forEach(showLeft);
  });
  document.addEventListener('mine', ({ detail }) => {
    mine = detail;
    layAll();
    // Said when the page shows it, and not before.
    if (told) say(leftIn(told)?.textContent);
    told = null;
  });
  // Before send.js: a button that can do nothing explains why, and sends nothing.
  document.addEventListener('submit', explain, true);
  document.addEventListener('sent', ({ detail: { wish } }) => (told = wish.about.theme ?? told));
}

const themeOf = (id) => mine.themes?.find(({ theme }) => String(theme) === String(id));

function lay(place) {
  const theme = themeOf(place.dataset.theme);
  const cast = place.querySelector('.vote-cast');
  // The facilitator may have changed how people vote, and what is mine not have come yet.
  if (!theme || !cast || theme.method === 'ranked' || theme.perItem !== Number(place.dataset.perItem)) return;
  const back = place.querySelector('.vote-back');
  const dots = theme.dots?.[place.dataset.vote] ?? 0;
  const full = theme.left <= 0 || dots >= theme.perItem;
  if (theme.perItem === 1) toggle(cast, back, dots > 0, theme.left <= 0);
  else {
    able(cast, !full);
    able(back, dots > 0);
  }
  const count = place.querySelector('.vote-mine');
  if (count) write(count, dots ? counted(count, 'some', dots) || String(dots) : count.dataset.none ?? '');
  own(place, 'data-dots', dots);
}

// One button that stays the same element, so that the focus stays on it: only what its form sends changes.
function toggle(cast, back, pressed, spent) {
  // What waits for the network is neither: it is meant, but nobody has it yet.
  own(cast, 'aria-pressed', pressed && cast.form.dataset.state === 'waiting' ? 'mixed' : String(pressed));
  if (cast.dataset.name) own(cast, 'aria-label', pressed ? cast.dataset.votedName : cast.dataset.name);
  const words = cast.querySelector('[data-voted]');
  if (words && pressed) write(words, words.dataset.voted);
  if (back) own(back.form ?? back, 'hidden', '');
  own(cast.form, 'action', address(cast.form, pressed));
  able(cast, pressed || !spent);
}

function address(form, pressed) {
  const [path, query = ''] = form.getAttribute('action').split('?');
  const rest = query.split('&').filter((part) => part && part !== BACK);
  if (pressed) rest.push(BACK);
  return path + (rest.length ? `?${rest.join('&')}` : '');
}

function able(button, can) {
  if (!button) return;
  own(button, 'data-unable', can ? null : '');
  // aria-disabled and not disabled: a disabled button loses the focus.
  own(button, 'aria-disabled', can ? null : 'true');
}

function explain(event) {
  const form = event.target;
  if (!form.closest?.('[data-vote]') || !form.querySelector('button')?.hasAttribute('data-unable')) return;
  event.preventDefault();
  event.stopPropagation();
  say(leftIn(form.closest('[data-vote]').dataset.theme)?.textContent);
}

const leftIn = (theme) => document.querySelector(`[data-left-in="${CSS.escape(theme)}"]`);

function showLeft(place) {
  const theme = themeOf(place.dataset.leftIn);
  if (!theme || theme.method === 'ranked') return;
  own(place, 'hidden', null);
  own(place, 'data-budget', theme.budget);
  own(place, 'data-dots', theme.left);
  write(place, theme.left > 0 ? counted(place, 'some', theme.left) : counted(place, 'none', 0));
}
