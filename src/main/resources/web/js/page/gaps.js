/*
 * What goes out of a list [data-steady] or [data-ideas] leaves a gap for as long as a pointer or a finger is at work there,
 * so that nothing else comes to lie under it. Whatever comes back meanwhile comes back into its gap.
 */
import { isUnderHand } from './reading.js';

const UNTOUCHED = 250;
const closing = new Map();
const inItsGap = new WeakSet();
let measured = null;

export function takeOut(node) {
  const list = node.parentElement;
  if (node.nodeType !== Node.ELEMENT_NODE || !list?.matches('[data-steady], [data-ideas]') || !isUnderHand(list)) return node.remove();
  const gap = document.createElement(node.localName);
  gap.dataset.gap = node.id;
  gap.setAttribute('aria-hidden', 'true');
  gap.style.height = `${heightOf(node)}px`;
  node.replaceWith(gap);
  if (!closing.has(list)) closing.set(list, setInterval(close, UNTOUCHED, list));
}

/** A mark may make it taller in the same moment in which it goes: what is round it stays where it is now. */
export const keepHeight = (card) => (measured = card && { card, height: card.getBoundingClientRect().height });

const heightOf = (card) => (measured?.card === card ? measured.height : card.getBoundingClientRect().height);

/** Before that sibling, or last, unless it has left a gap. */
export function put(list, node, sibling) {
  const gap = node.id && gaps(list).find(({ dataset }) => dataset.gap === node.id);
  if (!gap) return list.insertBefore(node, sibling);
  gap.replaceWith(node);
  inItsGap.add(node);
}

/** The gap that the element with that id has left, if it is still open. */
export const gapOf = (id) => document.querySelector(`[data-gap="${CSS.escape(id)}"]`);

/** It has come back into the gap that it had left, so nothing else has moved for it. */
export const cameBack = (node) => inItsGap.has(node);

export const isGap = (node) => node?.nodeType === Node.ELEMENT_NODE && node.hasAttribute('data-gap');

/** The next place in the list where something is to be seen, or the wanted node itself. */
export function past(at, wanted) {
  let place = at;
  while (place && place !== wanted && (isGap(place) || isBlank(place))) place = place.nextSibling;
  return place;
}

const isBlank = (node) => node.nodeType === Node.TEXT_NODE && !node.data.trim();

function close(list) {
  if (list.isConnected && isUnderHand(list)) return;
  clearInterval(closing.get(list));
  closing.delete(list);
  gaps(list).forEach((gap) => gap.remove());
}

const gaps = (list) => [...list.children].filter(isGap);
