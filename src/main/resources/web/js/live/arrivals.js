/*
 * A card that arrives must not push away what somebody reads, writes or is about to click. Where it would, it
 * waits hidden, and the list's .arrived button says how many wait (data-one / data-many); else it just enters.
 * In the next step nothing waits any more: what is grouped, read or voted on there must all be seen.
 */
import { cameBack } from '../page/gaps.js';
import { disown, own, write } from '../page/own.js';
import { isShown, wouldJump } from '../page/reading.js';
import { fill } from '../page/words.js';

const ENTERING = 1_500;
const OWN = 5_000;
const waiting = new WeakMap();
const back = new WeakSet();
const known = new Set();
let stepped = false;
let acted = -OWN;

export function arrivals() {
  know(document);
  document.addEventListener('step', () => {
    stepped = true;
    show(() => true);
  });
  // Hidden before anybody measures anything: a card that is laid out once has already moved what is read.
  document.addEventListener('morphed', ({ detail }) => come(detail).forEach((card) => own(card, 'hidden', '')), { capture: true });
  document.addEventListener('morphed', ({ detail }) => {
    come(detail).forEach(arrive);
    stepped = false;
    detail.added.forEach(know);
    lists().forEach(tell);
  });
  // My own card is the one I look for, and so is one that has a vote of mine.
  document.addEventListener('mine', ({ detail }) => show((card) => isOf(detail, card.id.replace(/^\D+/, ''))));
  // What a form[data-back] of mine takes back is put where it belongs at once, and is nothing new.
  document.addEventListener('sent', ({ detail: { wish } }) => {
    if (!wish.about.back) return;
    acted = performance.now();
    show((card) => back.has(card));
  });
  document.addEventListener('tab', () => lists().forEach((list) => isShown(list) && release(list)));
  document.addEventListener('click', ({ target }) => {
    const button = target.closest?.('.arrived button');
    if (button) open(button);
  });
}

const isOf = ({ ideas = [], themes = [] }, id) =>
  ideas.includes(Number(id)) || themes.some(({ dots, ranks }) => dots?.[id] > 0 || ranks?.[id]);

const come = ({ added }) => added.filter((card) => card.parentElement?.matches('[data-ideas]'));
const lists = () => [...document.querySelectorAll('[data-ideas]')];
const waitingIn = (list) => [...list.children].filter((card) => waiting.get(list)?.has(card));

function know(part) {
  if (part.id) known.add(part.id);
  part.querySelectorAll('[data-ideas] > [id], .pinned > [id], .members > [id]').forEach(({ id }) => known.add(id));
}

function arrive(card) {
  const list = card.parentElement;
  // A list that has just come with the board is all new: there is nothing to hold still.
  if ([...list.children].every((other) => other === card || !other.id)) return disown(card, 'hidden');
  // Where no button tells of it, a card that waits would never be seen.
  const again = known.has(card.id);
  const byMe = again && performance.now() - acted < OWN;
  if (stepped || byMe || cameBack(card) || !noticeFor(list) || !wouldJump(list, card.nextElementSibling)) return enter(card, again);
  if (again) back.add(card);
  waiting.set(list, (waiting.get(list) ?? new Set()).add(card));
}

function enter(card, again) {
  disown(card, 'hidden');
  if (again) return;
  own(card, 'data-new', '');
  setTimeout(() => disown(card, 'data-new'), ENTERING);
}

function show(which) {
  lists().forEach((list) => {
    const cards = waitingIn(list).filter(which);
    if (cards.length === 0) return;
    cards.forEach((card) => {
      waiting.get(list).delete(card);
      enter(card, back.delete(card));
    });
    tell(list);
  });
}

function release(list) {
  show((card) => card.parentElement === list);
}

function tell(list) {
  const place = noticeFor(list);
  if (!place) return;
  const n = waitingIn(list).length;
  own(place, 'hidden', n ? null : '');
  const button = place.querySelector('button');
  if (button && n) write(button, fill(n === 1 ? place.dataset.one : place.dataset.many, n));
}

const noticeFor = (list) => document.getElementById(list.id.replace('ideas-', 'waiting-'));

function open(button) {
  const list = lists().find((each) => noticeFor(each)?.contains(button));
  if (!list) return;
  const [first] = waitingIn(list);
  release(list);
  // The button is gone: go on where the new ones are.
  if (!first) return;
  own(first, 'tabindex', '-1');
  first.focus({ preventScroll: true });
  first.scrollIntoView({ block: 'nearest' });
}
