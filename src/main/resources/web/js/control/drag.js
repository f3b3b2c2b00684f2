/*
 * Cards are dragged by pointer: with a mouse anywhere on the card, with a finger by its grip, so that the page still
 * scrolls. Onto a card: a new group. Onto a group: into it. Onto a tab: to that theme. Onto [data-out]: out of the
 * group. What is picked with a dragged card goes along. Escape cancels. Everything can be done with sort.js as well.
 */
import { clearTarget, mark, targetAt } from './drop.js';
import { Edges } from './edges.js';
import { Ghost } from './ghost.js';
import { perform, saying } from './moves.js';
import { notice, say } from '../page/words.js';

const SLACK = 6;
const BUSY = 'a, button, input, textarea, select, summary, label, form';
let drag = null;

export function dragging() {
  document.addEventListener('pointerdown', press);
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', release);
  document.addEventListener('pointercancel', () => stop());
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !drag?.ghost) return;
    event.preventDefault();
    stop();
    say(words().dragCancelled);
  });
  // The browser's own dragging of text and links would take the pointer away.
  document.addEventListener('dragstart', (event) => drag && event.preventDefault());
}

const words = () => document.getElementById('moving').dataset;

function press(event) {
  if (event.button !== 0 || !event.isPrimary) return;
  const grip = event.target.closest?.('[data-grip]');
  const card = event.target.closest?.('[data-idea], [data-group]');
  if (!card || (!grip && (event.pointerType !== 'mouse' || event.target.closest(BUSY)))) return;
  if (grip) event.preventDefault();
  // A group is taken by its grip only: its ideas lie in it, and each of them may be meant.
  if (card.matches('[data-group]') && !grip) return;
  drag = { card, pointer: event.pointerId, x: event.clientX, y: event.clientY, ghost: null, target: null };
}

function move(event) {
  if (event.pointerId !== drag?.pointer) return;
  if (!drag.ghost) {
    if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < SLACK) return;
    begin();
  }
  event.preventDefault();
  Object.assign(drag, { x: event.clientX, y: event.clientY });
  follow();
}

function begin() {
  window.getSelection()?.removeAllRanges();
  notice('');
  drag.cards = together(drag.card);
  drag.ghost = new Ghost(drag.card, drag.cards.length);
  drag.edges = new Edges(drag.y, () => drag?.ghost && follow());
  document.documentElement.classList.add('dragging');
  drag.cards.forEach((card) => card.classList.add('dragged'));
  showWayOut(true);
}

/** All that is picked, if the dragged card is; else the card alone. */
function together(card) {
  const box = card.matches('[data-idea]') && card.querySelector('input[type=checkbox]');
  if (!box?.checked) return [card];
  return [...document.querySelectorAll('[data-idea]')].filter((each) => {
    const other = each.querySelector('input[type=checkbox]');
    return other?.checked && other.form === box.form;
  });
}

function showWayOut(shown) {
  const inGroup = shown && drag.cards.some((card) => card.matches('[data-idea]') && card.closest('[data-group]'));
  document.querySelectorAll('[data-out]').forEach((place) => (place.hidden = !inGroup));
}

function follow() {
  drag.target = targetAt(drag.x, drag.y, drag.cards);
  mark(drag.target);
  drag.ghost.at(drag.x, drag.y, saying(drag.target, words()));
  // A tab lies at the edge itself, and is where one wants to be.
  drag.edges.at(drag.x, drag.target?.kind === 'theme' ? null : drag.y);
}

function release(event) {
  if (event.pointerId !== drag?.pointer) return;
  const { cards, target, ghost } = drag;
  stop();
  if (ghost && target) perform(cards, target, words());
}

function stop() {
  if (!drag) return;
  if (drag.ghost) {
    drag.ghost.remove();
    drag.edges.stop();
    drag.cards.forEach((card) => card.classList.remove('dragged'));
    showWayOut(false);
    clearTarget();
    document.documentElement.classList.remove('dragging');
    // The click that ends a drag is none.
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
  }
  drag = null;
}

function swallow(event) {
  event.preventDefault();
  event.stopPropagation();
}
