/*
 * Ideas that have come since the facilitator last said "read" are marked with data-unread, and [data-read] says how many
 * there are and takes the marks away. Whoever does something with an idea has read it, in the queue too, and in any tab of
 * this browser. What has been read stays so while it is off the page, as until something is taken back.
 */
import { own, whole, write } from '../page/own.js';
import { recall, remember } from '../page/store.js';
import { counted } from '../page/words.js';

let read = null;

export function unread() {
  read = new Set(recall('read') ?? ids());
  document.addEventListener('click', ({ target }) => {
    const row = target.closest?.('[data-idea], .queue-rows > [id]');
    if (row) mark([row.id.replace(/^\D+/, 'idea-')]);
    else if (target.closest?.('[data-read]')) mark(ids());
  });
  document.addEventListener('stored', ({ detail: { name, value } }) => name === 'read' && take(value ?? []));
  document.addEventListener('morphed', lay);
  mark([]);
}

const rows = () => [...document.querySelectorAll('[data-idea]')];
const ids = () => rows().map(({ id }) => id);

function mark(more) {
  take(more);
  remember('read', [...read]);
}

function take(more) {
  more.forEach((id) => read.add(id));
  lay();
  document.dispatchEvent(new CustomEvent('read'));
}

const lay = whole(() => {
  const fresh = rows().filter(({ id }) => !read.has(id));
  fresh.forEach((row) => own(row, 'data-unread', ''));
  document.querySelectorAll('[data-read]').forEach((button) => {
    own(button, 'disabled', fresh.length ? null : '');
    if (fresh.length) write(button, counted(button, 'some', fresh.length));
  });
});
