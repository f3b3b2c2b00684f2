/*
 * One POST, sent until it is answered. Each try carries the same key, so an answer that was lost on its
 * way never makes the server do it twice.
 */
import { backoff, fetchWithin, retryAfter } from './patience.js';

const TRIES = 8;
const BUSY = new Set([429, 502, 503, 504]);

/** { status, ok, answer } where the answer is JSON or null; or null when nobody answered. `waiting` is called before each new try. */
export async function post(address, body, waiting = () => {}) {
  for (let tries = 0; tries < TRIES; tries++) {
    const { response, text } = await attempt(address, body);
    if (response && !(BUSY.has(response.status) && tries < TRIES - 1)) {
      return { status: response.status, ok: response.ok, answer: json(text) };
    }
    if (tries === TRIES - 1) break;
    waiting();
    await pause(Math.max(retryAfter(response), backoff(tries)));
  }
  return null;
}

/** 128 random bits; randomUUID needs a secure context, which a laptop in the room does not have. */
export function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function attempt(address, body) {
  try {
    const headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' };
    return await fetchWithin(15_000, address, { method: 'POST', headers, body: body.toString() });
  } catch {
    return { response: null };
  }
}

function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function pause(ms) {
  return new Promise((done) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      done();
    };
    const timer = setTimeout(go, ms);
    window.addEventListener('online', go);
  });
}
