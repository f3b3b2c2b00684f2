/*
 * Which revision of the board this screen shows, and the two ways it gets on: a frame, or the whole board.
 * While the board is fetched, frames wait: one that came in between would otherwise be lost or undone.
 */
import * as clock from '../page/clock.js';
import { decide } from './frames.js';
import { refused } from '../page/leave.js';
import { element, morph } from '../page/morph.js';
import { announce, apply } from './parts.js';
import { steadily } from '../page/anchor.js';
import { fetchWithin, retryAfter } from '../page/patience.js';

const ENOUGH = 200;
let shown = Number(document.body.dataset.revision) || 0;
let tag = null;
let held = null;

export const revision = () => shown;

/** False when the board must be fetched before this frame makes sense. */
export function receive(frame) {
  if (held) return held.push(frame) <= ENOUGH;
  clock.observe(frame.beat ?? frame.at);
  const what = decide(shown, frame);
  if (what === 'gap') return false;
  if (what === 'ignore') return true;
  try {
    apply(frame.parts ?? []);
  } catch {
    return false;
  }
  if (frame.to != null) shown = frame.to;
  return true;
}

/** 'new', 'same', 'refused' or { wait: ms } when the server could not answer; `gap` when frames that waited need one more. */
export async function fetchBoard() {
  held = [];
  let outcome;
  try {
    outcome = await ask();
  } catch {
    outcome = { wait: 0 };
  }
  const waited = held;
  held = null;
  const gap = waited.length > ENOUGH || !waited.every(receive);
  return { outcome, gap };
}

async function ask() {
  const asked = Date.now();
  const headers = { Accept: 'application/json' };
  // Only while the page still is what that answer said: frames may have moved it on.
  if (tag?.revision === shown) headers['If-None-Match'] = tag.value;
  const { response, text } = await fetchWithin(10_000, document.body.dataset.board, { headers }).catch(() => ({}));
  if (!response) return { wait: 0 };
  if (response.status === 304) return 'same';
  if (refused(response.status)) return 'refused';
  if (!response.ok) return { wait: retryAfter(response) };
  const answer = JSON.parse(text);
  clock.observe(Number(response.headers.get('Innspill-At')), Date.now() - asked);
  show(answer);
  const value = response.headers.get('ETag');
  tag = value ? { value, revision: shown } : null;
  return 'new';
}

function show({ revision: now, html }) {
  const board = document.getElementById('board');
  const want = element(html);
  if (!Number.isInteger(now) || !board || !want) throw new TypeError('not a board');
  const added = [];
  const same = now === shown;
  const older = now < shown;
  steadily(() => {
    morph(board, want, added);
    shown = now;
    announce(added, true, { same, older });
  });
}
