/*
 * Ideas that have come since the facilitator last said "read" are marked with data-unread, and [data-read] says how many
 * there are and takes the marks away. Whoever does something with an idea has read it.
 */
import { own, whole, write } from '../page/own.js';
import { recall, remember } from '../page/store.js';
import { counted } from '../page/words.js';

let read = null;

export function unread() {
  read = new Set(recall('read') ?? ids());
  document.addEventListener('click', ({ target }) => {
    const row = target.closest?.('[data-idea]');
    if (row) mark([row.id]);
    else if (target.closest?.('[data-read]')) mark(ids());
  });
  document.addEventListener('morphed', lay);
  mark([]);
}

const rows = () => [...document.querySelectorAll('[data-idea]')];
const ids = () => rows().map(({ id }) => id);

function mark(more) {
  more.forEach((id) => read.add(id));
  const there = new Set(ids());
  remember('read', [...read].filter((id) => there.has(id)));
  lay();
  document.dispatchEvent(new CustomEvent('read'));
}

const lay = whole(() => {
  const fresh = rows().filter(({ id }) => !read.has(id));
  fresh.forEach((row) => own(row, 'data-unread', ''));
  document.querySelectorAll('[data-read]').forEach((button) => {
    own(button, 'hidden', fresh.length ? null : '');
    if (fresh.length) write(button, counted(button, 'some', fresh.length));
  });
});
