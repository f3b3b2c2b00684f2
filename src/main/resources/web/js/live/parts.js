/* Puts the parts of a frame on the page, and tells every behaviour once what has changed. */
import { steadily } from '../page/anchor.js';
import { put, takeOut } from '../page/gaps.js';
import { drop, element, morph } from '../page/morph.js';

export function apply(parts) {
  const added = [];
  const changed = [];
  // What is told may hide what has come: only then is it known whether anything has moved.
  steadily(() => {
    parts.forEach((part) => place(part, added, changed));
    if (changed.length === 0) return;
    announce(added, changed.some((id) => id === 'board' || id.startsWith('items-')), { told: changed.includes('own') });
  });
}

/**
 * `whole`: the board was replaced, or the cards of a theme were put in another order, and not only some of what is on it.
 * `told`: the author of some idea has something to ask for. `same`: the whole board was asked for, and nothing had been missed.
 * `older`: it is of an earlier revision than the one before, as the server was put back.
 */
export function announce(added, whole, { told = false, same = false, older = false } = {}) {
  document.dispatchEvent(new CustomEvent('morphed', { detail: { added, whole, told, same, older } }));
}

function place(part, added, changed) {
  if (!part || typeof part.id !== 'string') return;
  const have = document.getElementById(part.id);
  if (typeof part.html !== 'string') {
    if (have) drop(have);
  } else {
    const want = element(part.html);
    if (!want || !(have ? stay(part, have, want, added) : enter(part, want, added))) return;
  }
  changed.push(part.id);
}

/** Where it is, unless it belongs into another list by now: there it comes in as what is new. */
function stay(part, have, want, added) {
  const now = morph(have, want, added);
  const into = listOf(part);
  if (!now || !into || now.parentElement === into) return now;
  const focused = now.contains(document.activeElement) && document.activeElement;
  takeOut(now);
  put(into, now, part.put === 'start' ? into.firstChild : null);
  if (focused) focused.focus({ preventScroll: true });
  added.push(now);
  return now;
}

const listOf = (part) => typeof part.in === 'string' && document.getElementById(part.in);

function enter(part, want, added) {
  const into = listOf(part);
  if (!into) return null;
  put(into, want, part.put === 'start' ? into.firstChild : null);
  added.push(want);
  return want;
}
