/*
 * Below a box where somebody writes, [data-similar]: what others have said already that is like it. Asked for in a
 * pause of the writing, and gone when the text is. Its place is made while the fingers are on the keys, with the letter
 * from which on there is anything to ask, and is then the same whatever is found: nothing moves when somebody reaches
 * for the button.
 */
import { CHILDREN, own } from '../page/own.js';
import { fetchWithin } from '../page/patience.js';
import { say } from '../page/words.js';

const PAUSE = 700;
const ENOUGH = 8;
const timers = new WeakMap();

export function similar() {
  document.addEventListener('input', ({ target }) => target.form && later(target.form));
  document.addEventListener('reset', ({ target }) => setTimeout(() => placeIn(target)?.replaceChildren()));
}

const placeIn = (form) => form.querySelector?.('[data-similar]');
const textIn = (form) => form.querySelector('textarea')?.value.trim() ?? '';

function later(form) {
  const place = placeIn(form);
  if (!place) return;
  if (textIn(form).length >= ENOUGH && !place.hasChildNodes()) show(place, []);
  clearTimeout(timers.get(form));
  timers.set(form, setTimeout(ask, PAUSE, form));
}

async function ask(form) {
  const place = placeIn(form);
  const text = textIn(form);
  if (!place) return;
  const found = text.length < ENOUGH ? [] : await fetchSimilar(place.dataset.similar, form.elements.theme.value, text);
  // The writing has gone on meanwhile: what belongs to the text as it is now comes in a moment.
  if (found && textIn(form) === text && place.hasChildNodes()) show(place, found);
}

/** Null where nobody answered: then what is shown stays. */
async function fetchSimilar(address, theme, text) {
  try {
    // In the body: what nobody has sent yet does not belong in an address, which proxies log.
    const asked = { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams({ theme, text }) };
    const { response, text: body } = await fetchWithin(5_000, address, asked);
    return response.ok ? JSON.parse(body).ideas : null;
  } catch {
    return null;
  }
}

function show(place, ideas) {
  const shown = [...place.querySelectorAll('li')].map((item) => item.textContent);
  if (place.hasChildNodes() && shown.join('\n') === ideas.map(({ text }) => text).join('\n')) return;
  own(place, CHILDREN);
  if (ideas.length) say([place.dataset.heading, ...ideas.map(({ text }) => text)].join(' '));
  place.replaceChildren(...(ideas.length ? [paragraph(place.dataset.heading), list(ideas)] : [hint(place.dataset.hint)]));
}

function paragraph(words) {
  const p = document.createElement('p');
  p.className = 'similar-heading';
  p.textContent = words;
  return p;
}

// For the eyes, which see that there is room for something: nobody who listens is interrupted by it.
function hint(words) {
  const p = document.createElement('p');
  p.className = 'hint';
  p.ariaHidden = 'true';
  p.textContent = words;
  return p;
}

function list(ideas) {
  const ul = document.createElement('ul');
  ul.append(
    ...ideas.map(({ text }) => {
      const li = document.createElement('li');
      li.dir = 'auto';
      li.textContent = text;
      return li;
    }),
  );
  return ul;
}
