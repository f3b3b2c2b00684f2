/* The facilitator's plan: each form saves alone; then the page is made like the server has it, and what is typed elsewhere stays. */
import './plain.js';
import { steadily } from './page/anchor.js';
import { leave } from './page/leave.js';
import { morph } from './page/morph.js';
import { write } from './page/own.js';
import { backoff, fetchWithin } from './page/patience.js';
import { scripted } from './page/scripted.js';
import { guard } from './page/unsaved.js';

const FRESH = ['top-title', 'board'];
let asked = 0;

document.addEventListener('sent', ({ detail: { form } }) => {
  answer(form, true);
  refresh();
});
document.addEventListener('input', ({ target }) => target.form && answer(target.form, false));
document.addEventListener('visibilitychange', () => document.hidden || refresh());

guard('form');
scripted();

/** “Saved” stays beside the button until something else is written there. */
function answer(form, saved) {
  const place = form.querySelector('[data-saved]');
  if (place) write(place, saved ? place.dataset.saved : '');
}

async function refresh(tries = 0) {
  const mine = ++asked;
  const { response, text } = await fetchWithin(10_000, address()).catch(() => ({}));
  if (mine !== asked) return;
  if (response?.ok) return show(new DOMParser().parseFromString(text, 'text/html'));
  if (response?.status === 401) return leave();
  if (tries < 5) setTimeout(() => mine === asked && refresh(tries + 1), backoff(tries));
}

function show(page) {
  document.title = page.title;
  steadily(() => FRESH.forEach((id) => morph(document.getElementById(id), page.getElementById(id))));
}

/** Without the place that a form without script came back to. */
function address() {
  const url = new URL(window.location.href);
  url.searchParams.delete('at');
  url.hash = '';
  return url.href;
}
