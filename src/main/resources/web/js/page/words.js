/* Words come from the page; this only puts a number into them, as the page's language writes it. */
export { say } from './said.js';

export function fill(words, n) {
  return (words ?? '').replace('{n}', number(n));
}

/** data-{name}-one where there is one and it fits, else data-{name}. */
export function counted(element, name, n) {
  const one = element.getAttribute(`data-${name}-one`);
  return fill(n === 1 && one !== null ? one : element.getAttribute(`data-${name}`), n);
}

export function number(n) {
  try {
    return new Intl.NumberFormat(document.documentElement.lang || undefined).format(n);
  } catch {
    return String(n);
  }
}

/** What people wrote in a place, on one line, without the marks that may stand behind it. */
export function written(place) {
  const own = place?.querySelector('bdi');
  const text = own ? own.textContent : [...(place?.childNodes ?? [])].map((node) => node.data ?? '').join(' ');
  return text.replace(/\s+/g, ' ').trim();
}

/** So much of it that one knows which it is. */
export function shortened(text, most) {
  const all = [...text.replace(/\s+/g, ' ').trim()];
  return all.length > most ? `${all.slice(0, most - 1).join('')}…` : all.join('');
}

/** What was refused: of no interest any more once somebody has done something else. */
export function notice(text) {
  put('refused', text);
}

/** What was kept for somebody: stays until they have seen to it, whatever the room goes on to. */
export function keeping(text) {
  put('kept', text);
}

function put(name, text) {
  const place = document.querySelector(`#notice [data-${name}]`);
  if (place && place.textContent !== text) place.textContent = text;
}
