/*
 * While people vote, the first card on the list must not win: each person has an order of their own
 * (shuffle.js). A list is put in order once, and never while somebody is at work in it; a card that comes
 * later goes where it belongs only if nothing in sight moves for that, else to the end.
 */
import { disown, ORDER, own } from '../page/own.js';
import { rank, shuffled } from './shuffle.js';
import { inUse } from '../page/reading.js';

const ordered = new WeakSet();

export function order() {
  document.addEventListener('mine', ({ detail }) => detail.seed && arrange(detail.seed));
  document.addEventListener('focusout', () => setTimeout(() => seed && arrange(seed)));
}

let seed;
const voting = () => document.getElementById('board')?.dataset.kind === 'vote';
const number = (card) => card.id.replace(/^\D+/, '');

function arrange(given) {
  seed = given;
  document.querySelectorAll('[data-ideas]').forEach((list) => {
    if (!voting()) {
      disown(list, ORDER);
      ordered.delete(list);
    } else if (ordered.has(list)) place(list);
    else if (!inUse(list) || isSorted(list)) sort(list);
  });
}

/** As it comes with the page: whoever votes at once has it in use before anybody could put it in order. */
function isSorted(list) {
  const ranks = [...list.children].map((card) => rank(seed, number(card)));
  return ranks.every((each, i) => i === 0 || ranks[i - 1] <= each);
}

function sort(list) {
  const cards = new Map([...list.children].map((card) => [number(card), card]));
  own(list, ORDER, voting);
  ordered.add(list);
  const wanted = shuffled(seed, cards.keys());
  if (wanted.every((id, i) => list.children[i] === cards.get(id))) return;
  list.append(...wanted.map((id) => cards.get(id)));
}

// morph.js puts new cards last: they are the ones after the last card that stands in order.
function place(list) {
  const cards = [...list.children];
  const first = cards.findIndex((card, i) => i > 0 && rank(seed, number(card)) < rank(seed, number(cards[i - 1])));
  if (first < 0 || inUse(list)) return;
  cards.slice(first).forEach((card) => {
    const next = cards.find((other) => other !== card && rank(seed, number(other)) > rank(seed, number(card)));
    if (next && next.getBoundingClientRect().top > window.innerHeight) list.insertBefore(card, next);
  });
}
