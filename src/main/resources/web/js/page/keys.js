/*
 * Keys for buttons: data-key="ArrowRight PageDown Space" on one of them. A letter or a sign alone is a command only as
 * long as the box [data-letters] in the list of keys is ticked, which is remembered on this machine; and no key is one
 * while somebody writes or has a list or a dialog open.
 */
import { own } from './own.js';

const NAME = 'innspill:letters';
const FIELDS = 'input, textarea, select, [contenteditable], dialog';
let letters = true;

/** Whether a letter alone may be a command on this machine. */
export const lettersCount = () => letters;

export function keys() {
  letters = read() !== 'off';
  show();
  document.addEventListener('keydown', press);
  document.addEventListener('change', ({ target }) => {
    if (!target.matches('[data-letters]')) return;
    letters = target.checked;
    keep(letters ? 'on' : 'off');
    show();
  });
}

function press(event) {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  if (isTaken(event.target)) return;
  const key = named(event.key);
  if (key.length === 1 && !letters) return;
  // On a button, a link or a menu the space bar is its own.
  if (key === 'Space' && event.target.closest?.('a, button, summary, [role=button]')) return;
  const button = [...document.querySelectorAll('[data-key]')].find(({ dataset }) => dataset.key.split(' ').includes(key));
  if (!button) return;
  event.preventDefault();
  button.click();
}

/**
 * Whether a key there belongs to a field or to an open dialog. One that has just been closed may hold the focus until the
 * page is drawn the next time.
 */
export const isTaken = (place) => Boolean(document.querySelector('dialog[open]') || (place.closest?.(FIELDS) && !place.closest('dialog:not([open])')));

const named = (key) => (key === ' ' ? 'Space' : key.length === 1 ? key.toLowerCase() : key);

function show() {
  own(document.documentElement, 'data-letters-off', letters ? null : '');
  document.querySelectorAll('[data-letters]').forEach((box) => (box.checked = letters));
}

// Of the machine, not of a workshop.
function read() {
  try {
    return window.localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

function keep(value) {
  try {
    window.localStorage.setItem(NAME, value);
  } catch {
    // Then it holds for as long as the page is open.
  }
}
