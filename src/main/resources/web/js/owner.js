/*
 * Whose page this is: body[data-owner] names who takes part in this browser, and is empty where nobody has joined.
 * Another tab may have become somebody else's meanwhile, and a page may come back out of the browser's memory: then it
 * is perhaps not this person's to see, and is loaded anew. Nothing of it is left in that memory, and when the workshop has
 * ended, nothing in the browser.
 */
import { leave } from './leave.js';
import { forgetOthers, keepNothing } from './store.js';

export function owner() {
  forgetOthers();
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

function atTheEnd() {
  if (document.getElementById('board')?.hasAttribute('data-ended')) keepNothing();
}
