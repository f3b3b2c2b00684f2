/*
 * One POST, tried once. An acknowledgement is an answer of ours (patience.js sees to that) with what the command
 * promises: a JSON object with the revision and the fields that the form names in data-send. Anything else, whatever
 * its status, is no answer: it may come from a proxy, or from the page of a network that wants to be signed in to.
 */
import { fetchWithin, retryAfter } from '../page/patience.js';

const LATER = new Set([429, 502, 503, 504]);

/** { status, ok, answer }, or { later: ms, words, slow } where it is to be tried again with the same key. */
export async function attempt(address, body, promised = []) {
  const { response, text } = await sent(address, body);
  const answer = response ? json(text) : null;
  if (response?.ok && isType(response, 'application/json') && keeps(answer, ['revision', ...promised])) {
    return { status: response.status, ok: true, answer };
  }
  const refused = response && !response.ok && isType(response, 'application/problem+json') && typeof answer?.code === 'string';
  if (refused && !LATER.has(response.status)) return { status: response.status, ok: false, answer };
  const stuck = refused && answer.code === 'not_stored';
  // That it waits is said anyway: the server's words say why.
  return { later: retryAfter(response), words: stuck ? answer.detail : '', slow: Boolean(refused) && response.status === 429 };
}

/** 128 random bits; randomUUID needs a secure context, which a laptop in the room does not have. */
export function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sent(address, body) {
  try {
    const headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' };
    return await fetchWithin(15_000, address, { method: 'POST', headers, body });
  } catch {
    return { response: null };
  }
}

const isType = (response, type) => (response.headers.get('Content-Type') ?? '').split(';')[0].trim() === type;

const keeps = (answer, fields) => answer !== null && typeof answer === 'object' && fields.every((field) => Object.hasOwn?.(answer, field) ?? field in answer);

function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
