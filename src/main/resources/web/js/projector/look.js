/*
 * How the wall looks, chosen in the room and kept by this machine: light or dark, sizes, the square in the corner, the
 * spread in the matrix; a picture of the wall looks as that does (picture.js). form[data-look] has a field for each;
 * data-look-step and data-look-next are its keys. It says 'looked' when anything is different.
 */
import { lookSeen, roundAbout } from './picture.js';
import { own } from '../page/own.js';

const NAME = 'innspill:wall';
const SIZES = ['all', 'head', 'content', 'clock', 'foot'];
const SWITCHES = ['qr', 'spread'];
let chosen = {};

export function look() {
  chosen = read();
  lay();
  document.addEventListener('input', ({ target }) => target.form?.matches('[data-look]') && take(target.form));
  document.addEventListener('click', ({ target }) => {
    const { lookStep, lookNext } = target.closest?.('button')?.dataset ?? {};
    if (lookStep) choose('all', Math.min(160, Math.max(80, size('all') + Number(lookStep))));
    if (lookNext === 'scheme') choose('scheme', isDark() ? 'light' : 'dark');
    else if (lookNext) choose(lookNext, !chosen[lookNext]);
    if (target.closest?.('[data-look-reset]')) keep({});
  });
  window.addEventListener('storage', ({ key }) => key === NAME && again());
  let before = JSON.stringify(lookSeen());
  roundAbout(() => {
    if (before === (before = JSON.stringify(lookSeen()))) return;
    again();
  });
}

function again() {
  chosen = read();
  lay();
}

/** The same for whoever makes a picture of it: only what is not as made. */
export const lookTold = () =>
  [`scheme=${isDark() ? 'dark' : 'light'}`, ...SIZES.filter((part) => size(part) !== 100).map((part) => `${part}=${size(part)}`), ...SWITCHES.filter((name) => chosen[name])].join();

/** In hundredths of what it is as made. */
export const size = (part) => Number(chosen[part]) || 100;

const isDark = () => (chosen.scheme ? chosen.scheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
const choose = (name, value) => keep({ ...chosen, [name]: value });

function take(form) {
  const next = { scheme: form.elements.scheme.value, qr: form.elements.qr.checked, spread: form.elements.spread.checked };
  SIZES.forEach((part) => (next[part] = Number(form.elements[part].value)));
  keep(next);
}

function lay() {
  const root = document.documentElement;
  own(root, 'data-scheme', chosen.scheme || null);
  own(root, 'data-qr', chosen.qr ? '' : null);
  own(root, 'data-spread', chosen.spread ? '' : null);
  SIZES.forEach((part) => root.style.setProperty(`--by-${part}`, String(size(part) / 100)));
  document.querySelectorAll('form[data-look]').forEach(show);
  document.dispatchEvent(new CustomEvent('looked'));
}

function show({ elements }) {
  elements.scheme.value = chosen.scheme ?? '';
  elements.qr.checked = Boolean(chosen.qr);
  elements.spread.checked = Boolean(chosen.spread);
  SIZES.forEach((part) => (elements[part].value = String(size(part))));
}

function read() {
  const wall = lookSeen();
  if (wall) return { ...wall, ...Object.fromEntries(SWITCHES.map((name) => [name, name in wall])) };
  try {
    return JSON.parse(window.localStorage.getItem(NAME)) ?? {};
  } catch {
    return {};
  }
}

function keep(next) {
  chosen = next;
  try {
    window.localStorage.setItem(NAME, JSON.stringify(next));
  } catch {
    // Then it holds for as long as the page is open.
  }
  lay();
}
