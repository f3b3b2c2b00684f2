/*
 * [data-vote]: two forms, cast and take back. At most one dot each: they become one button that is pressed or
 * not (data-name is its accessible name). More than one: both stay, as plus and minus round the number.
 * Also what I have left of a theme, in [data-left-in], as words (data-some / data-none); the stylesheet draws
 * the dots from data-dots and data-budget.
 */
import { own, write } from './own.js';
import { counted, say } from './words.js';

const BACK = '_method=DELETE';
let mine = { themes: [] };

export function vote() {
  document.addEventListener('mine', ({ detail }) => {
    mine = detail;
    document.querySelectorAll('[data-vote]').forEach(lay);
    document.querySelectorAll('[data-left-in]').forEach(showLeft);
  });
  // Before send.js: a button that can do nothing explains why, and sends nothing.
  document.addEventListener('submit', explain, true);
  document.addEventListener('sent', ({ detail: { form } }) => form.closest('[data-vote]') && say(leftIn(form)?.textContent));
}

const themeOf = (id) => mine.themes?.find(({ theme }) => String(theme) === String(id));

function lay(place) {
  const theme = themeOf(place.dataset.theme);
  const cast = place.querySelector('.vote-cast');
  if (!theme || !cast) return;
  const back = place.querySelector('.vote-back');
  const dots = theme.dots?.[place.dataset.vote] ?? 0;
  const most = theme.perItem ?? Number(place.dataset.perItem ?? 1);
  const full = theme.left <= 0 || dots >= most;
  if (most === 1) toggle(cast, back, dots > 0, theme.left <= 0);
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
  own(cast, 'aria-pressed', String(pressed));
  if (cast.dataset.name) own(cast, 'aria-label', cast.dataset.name);
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
  if (button) own(button, 'data-unable', can ? null : '');
  // While its form is under way the button is send.js's.
  if (button && button.form?.getAttribute('aria-busy') !== 'true') own(button, 'aria-disabled', can ? null : 'true');
}

function explain(event) {
  const form = event.target;
  if (!form.closest?.('[data-vote]') || !form.querySelector('button')?.hasAttribute('data-unable')) return;
  event.preventDefault();
  event.stopPropagation();
  say(leftIn(form)?.textContent);
}

function leftIn(form) {
  return document.querySelector(`[data-left-in="${CSS.escape(form.closest('[data-vote]').dataset.theme)}"]`);
}

function showLeft(place) {
  const theme = themeOf(place.dataset.leftIn);
  if (!theme) return;
  own(place, 'hidden', null);
  own(place, 'data-budget', theme.budget);
  own(place, 'data-dots', theme.left);
  write(place, theme.left > 0 ? counted(place, 'some', theme.left) : counted(place, 'none', 0));
}
