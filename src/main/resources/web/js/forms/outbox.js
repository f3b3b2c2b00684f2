/*
 * What somebody has sent and the server has not acknowledged yet, in the order in which it was sent. What a participant
 * has sent, and every text, waits as long as it takes, over a reload too; a facilitator's click is given up before it
 * could surprise the room. Tells 'outbox' whenever there is more or less of it, or something has begun to wait.
 */
import { backoff } from '../page/patience.js';
import { keepUnsent } from './drafts.js';
import { attempt } from './request.js';
import { forget, names, recall, remember } from '../page/store.js';

const LATE = 4_000;
const PATIENCE = 30_000;
const KEYS_KNOWN = 20 * 3600_000;
const wishes = [];
const impatient = new Set();
let settled = () => {};

export const underway = () => wishes;
export const isSending = () => wishes.length > 0;

/** `done(wish, reply)` is told of each that is answered, or of none (null) for one that was given up. */
export function deliver(done) {
  settled = done;
  names('unanswered:').forEach(forget);
  names(prefix()).map((name) => ({ name, ...recall(name) })).sort((a, b) => a.at - b.at).forEach(({ name, ...wish }) => {
    if (!(Date.now() - wish.at < KEYS_KNOWN)) {
      keepUnsent(wish);
      return forget(name);
    }
    wishes.push({ ...wish, waits: true });
  });
  window.addEventListener('online', hurry);
  document.addEventListener('connected', hurry);
  document.addEventListener('stored', ({ detail }) => elsewhere(detail.name, detail.value));
  tell();
  go();
}

/** The same address and content, sent before and not answered yet. */
export function sentBefore(address, content) {
  return wishes.find((wish) => wish.address === address && wish.content === content);
}

/** A wish: { key, address, content, promised, line, about, lasting, form }. */
export function send(wish) {
  const { waits = false, words, slow } = wishes.find((other) => other.waits && other.line === wish.line) ?? {};
  Object.assign(wish, { at: Date.now(), waits, words, slow });
  wishes.push(wish);
  if (wish.lasting) {
    const { key, address, content, promised, line, about, at, lasting } = wish;
    remember(prefix() + key, { key, address, content, promised, line, about, at, lasting });
  }
  tell();
  go();
  return new Promise((done) => (wish.done = done));
}

/** Only what has not been tried yet can be taken back for sure. */
export function takeBack(which) {
  wishes.filter((wish) => !wish.tried && which(wish)).forEach(drop);
}

/** It is not sent again; whether an earlier try came through shows soon. */
export function drop(wish) {
  const at = wishes.indexOf(wish);
  if (at < 0) return;
  wishes.splice(at, 1);
  forget(prefix() + wish.key);
  wish.done?.();
  tell();
  go();
}

const prefix = () => `outbox-${document.body.dataset.view ?? ''}:`;

/** In order; but what waits for the network holds up only what belongs to it. */
function go() {
  wishes.filter((wish, i) => !wish.tried && wishes.slice(0, i).every((other) => other.waits && other.line !== wish.line)).forEach(run);
}

async function run(wish) {
  wish.tried = true;
  const late = setTimeout(() => wish.waits || wait(wish), LATE);
  for (let tries = 0; wishes.includes(wish); tries++) {
    const reply = await attempt(wish.address, `${wish.content}${wish.content && '&'}key=${wish.key}`, wish.promised);
    if (reply.later === undefined) return settle(wish, reply, late);
    if (!wish.lasting && Date.now() - wish.at > PATIENCE) return settle(wish, null, late);
    wait(wish, reply);
    await pause(Math.max(reply.later, backoff(tries)));
  }
}

function settle(wish, reply, late) {
  clearTimeout(late);
  if (!wishes.includes(wish)) return;
  wishes.splice(wishes.indexOf(wish), 1);
  forget(prefix() + wish.key);
  settled(wish, reply);
  wish.done?.();
  tell();
  go();
}

function wait(wish, { words = '', slow = false } = {}) {
  if (!wishes.includes(wish) || (wish.waits && wish.words === words && wish.slow === slow)) return;
  // What is behind it waits with it.
  wishes.filter(({ line }, i) => i >= wishes.indexOf(wish) && line === wish.line).forEach((behind) => Object.assign(behind, { waits: true, words, slow }));
  tell();
  go();
}

/** Another tab has had the answer, or has taken it back. */
function elsewhere(name, value) {
  const wish = value === null && wishes.find(({ key }) => prefix() + key === name);
  if (wish) drop(wish);
}

function tell() {
  document.dispatchEvent(new CustomEvent('outbox'));
}

function hurry() {
  impatient.forEach((go) => go());
}

function pause(ms) {
  return new Promise((done) => {
    const on = () => {
      clearTimeout(timer);
      impatient.delete(on);
      done();
    };
    const timer = setTimeout(on, ms);
    impatient.add(on);
  });
}
