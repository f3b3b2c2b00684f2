/*
 * Below a box where somebody writes, [data-similar]: what others have said already that is like it. Asked for in a
 * pause of the writing, shown below the button so that nothing moves under a finger, and gone when the text is.
 */
import { CHILDREN, own } from './own.js';
import { fetchWithin } from './patience.js';

const PAUSE = 700;
const ENOUGH = 8;
const timers = new WeakMap();

export function similar() {
  document.addEventListener('input', ({ target }) => target.form && later(target.form));
  document.addEventListener('reset', ({ target }) => setTimeout(() => placeIn(target) && show(placeIn(target), [])));
}

const placeIn = (form) => form.querySelector?.('[data-similar]');
const textIn = (form) => form.querySelector('textarea')?.value.trim() ?? '';

function later(form) {
  if (!placeIn(form)) return;
  clearTimeout(timers.get(form));
  timers.set(form, setTimeout(ask, PAUSE, form));
}

async function ask(form) {
  const place = placeIn(form);
  const text = textIn(form);
  if (!place) return;
  const found = text.length < ENOUGH ? [] : await fetchSimilar(place.dataset.similar, text);
  // The writing has gone on meanwhile: what belongs to the text as it is now comes in a moment.
  if (found && textIn(form) === text) show(place, found);
}

/** Null where nobody answered: then what is shown stays. */
async function fetchSimilar(address, text) {
  try {
    const { response, text: body } = await fetchWithin(5_000, `${address}&text=${encodeURIComponent(text)}`, { headers: { Accept: 'application/json' } });
    return response.ok ? JSON.parse(body).ideas : null;
  } catch {
    return null;
  }
}

function show(place, ideas) {
  const shown = [...place.querySelectorAll('li')].map((item) => item.textContent);
  if (shown.join('\n') === ideas.map(({ text }) => text).join('\n')) return;
  own(place, CHILDREN);
  place.replaceChildren(...(ideas.length ? [paragraph(place.dataset.heading), list(ideas)] : []));
}

function paragraph(words) {
  const p = document.createElement('p');
  p.className = 'similar-heading';
  p.textContent = words;
  return p;
}

function list(ideas) {
  const ul = document.createElement('ul');
  ul.append(
    ...ideas.map(({ text }) => {
      const li = document.createElement('li');
      li.textContent = text;
      return li;
    }),
  );
  return ul;
}
