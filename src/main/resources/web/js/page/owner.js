/*
 * Whose page this is: body[data-owner] names who takes part in this browser, and is empty where nobody has joined.
 * Another tab may have become somebody else's meanwhile, and a page may come back out of the browser's memory: then it
 * is perhaps not this person's to see, and is loaded anew. Nothing of it is left in that memory, and when the workshop has
 * ended, nothing in the browser. The start page, where one signs out, tells what this browser still holds (data-held): the
 * facilitator's pages that it does not name ask for themselves again, those too that have no socket.
 */
import { leave, saidWhy } from './leave.js';
import { forgetOthers, keepNothing } from './store.js';

export function owner() {
  saidWhy();
  forgetOthers();
  signedOut();
  const { code, owner: mine } = document.body.dataset;
  if (mine === undefined) return;
  document.addEventListener('morphed', atTheEnd);
  atTheEnd();
  window.addEventListener('pagehide', ({ persisted }) => persisted && document.body.replaceChildren());
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());
  if (typeof BroadcastChannel !== 'function') return;
  const others = new BroadcastChannel(`innspill:${code}`);
  others.onmessage = ({ data }) => data !== mine && leave();
  others.postMessage(mine);
}

function signedOut() {
  if (typeof BroadcastChannel !== 'function') return;
  const { code, view, owner: mine, held } = document.body.dataset;
  const tabs = new BroadcastChannel('innspill');
  if (held !== undefined) tabs.postMessage(held.trim().split(' '));
  // A wall may have a link of its own; its socket knows.
  else if (code && mine === undefined && view !== 'projector') tabs.onmessage = ({ data }) => data.includes(`${code}:facilitator`) || leave();
}

function atTheEnd() {
  if (document.getElementById('board')?.hasAttribute('data-ended')) keepNothing();
}
