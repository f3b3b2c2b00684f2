/*
 * Shows what is on its way: data-state at its form ('sending', 'waiting'), and where it waits for the network, words of
 * its own beside the button and in #outbox, from where it can be taken back. The words stand in #waits.
 */
import { drop, underway } from './outbox.js';
import { disown, own, write } from '../page/own.js';
import { say } from '../page/words.js';

const said = new WeakSet();
let marked = new Set();

export function waits() {
  document.addEventListener('outbox', show);
  document.addEventListener('morphed', show);
  document.addEventListener('click', ({ target }) => {
    const item = target.closest?.('[data-outbox-drop]')?.closest('[data-key]');
    const wish = item && underway().find(({ key }) => key === item.dataset.key);
    if (wish) drop(wish);
  });
  show();
}

function show() {
  const before = marked;
  marked = new Set();
  underway().forEach((wish) => mark(wish.form?.isConnected ? wish.form : formOf(wish.about), wish));
  before.forEach((form) => marked.has(form) || rest(form));
  list(underway().filter(({ waits }) => waits));
}

/** After a reload, or where the card has come anew. */
function formOf({ vote, compose }) {
  if (vote) return document.querySelector(`[data-vote="${CSS.escape(vote)}"] form`);
  return compose ? document.querySelector(`[data-compose="${CSS.escape(compose)}"]`) : null;
}

function mark(form, wish) {
  if (wish.waits && !said.has(wish)) {
    said.add(wish);
    say(words(wish));
  }
  if (!form || (marked.has(form) && !wish.waits)) return;
  marked.add(form);
  own(form, 'data-state', wish.waits ? 'waiting' : 'sending');
  // What waits for long is not kept from those who listen.
  own(form, 'aria-busy', wish.waits ? null : 'true');
  if (!wish.waits) return;
  const place = form.querySelector('.waits') ?? document.createElement('p');
  place.className = 'waits';
  // Not to be taken for a paragraph of the server's (morph.js).
  place.dataset.key = wish.key;
  if (!place.isConnected) form.append(place);
  write(place, words(wish));
  keepInSight(place);
}

/** It hangs at the end of its form, or at the beginning where it would stick out of the page. */
function keepInSight(place) {
  delete place.dataset.side;
  if (place.getBoundingClientRect().left < 0) place.dataset.side = 'start';
}

function rest(form) {
  disown(form, 'data-state');
  disown(form, 'aria-busy');
  form.querySelector('.waits')?.remove();
}

/** Whoever is too fast is told so: the network has nothing to do with it. */
function words({ about, words: why, slow }) {
  const known = document.getElementById('waits')?.dataset ?? {};
  return (slow && known.slow) || why || (about.vote ? known.vote : about.text ? known.text : known.act) || '';
}

function list(waiting) {
  const place = document.getElementById('outbox');
  const template = document.getElementById('outbox-template');
  if (!place || !template) return;
  const items = place.querySelector('ul');
  [...items.children].forEach((item) => waiting.some(({ key }) => key === item.dataset.key) || item.remove());
  waiting.forEach((wish) => {
    const there = [...items.children].find((item) => item.dataset.key === wish.key);
    if (there) return write(there.querySelector('.waits'), words(wish));
    const item = template.content.firstElementChild.cloneNode(true);
    item.dataset.key = wish.key;
    item.querySelector('.waits').textContent = words(wish);
    item.querySelector('.idea-text').textContent = wish.about.text || wish.about.of;
    items.append(item);
  });
  place.hidden = waiting.length === 0;
}
