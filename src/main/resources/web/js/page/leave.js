/*
 * The server no longer lets this screen in. The page itself knows better what to show (join again, an
 * ended workshop), so it is loaded anew: once, not in a circle, and not before our own server has it. What a proxy
 * says while the server is away must not take the page's place. Until then it is covered, and says why; the page that
 * takes its place says it again (#shut), where it has nothing better to say.
 */
import { backoff, fetchWithin } from './patience.js';
import { shut } from './stale.js';
import { inTab } from './tab.js';

const AGAIN_AFTER = 60_000;
const UNDER_WAY = 10_000;
const SHUT = 'innspill:shut';
let departed = 0;
let loading = false;

/** This page is on its way to another one, which has the answer: loading it anew would lose that. */
export function depart() {
  departed = Date.now();
}

/** True for an answer that means: not let in (any more). */
export function refused(status) {
  return status === 401 || status === 403 || status === 404 || status === 410;
}

export function leave() {
  if (Date.now() - departed < UNDER_WAY) return true;
  shut();
  // The picture of the wall inside the control view goes with the page round it.
  if (window.top !== window) return true;
  if (!mayReload()) return false;
  reload();
  return true;
}

export async function reload() {
  if (loading) return;
  loading = true;
  for (let tries = 0; !(await isThere()); tries++) await new Promise((done) => setTimeout(done, backoff(tries)));
  inTab((tab) => tab.setItem(SHUT, '1'));
  window.location.reload();
}

/** What was to be said after the page was loaded anew. */
export function saidWhy() {
  const told = inTab((tab) => tab.getItem(SHUT));
  inTab((tab) => tab.removeItem(SHUT));
  if (told) document.getElementById('shut')?.removeAttribute('hidden');
}

/** Whether our own server has an answer. */
export async function isThere() {
  const { response } = await fetchWithin(10_000, window.location.href, { headers: { Accept: 'text/html' } }).catch(() => ({}));
  return Boolean(response) && response.status < 500;
}

function mayReload() {
  try {
    const key = `innspill:reloaded:${window.location.pathname}`;
    const last = Number(sessionStorage.getItem(key));
    if (Date.now() - last < AGAIN_AFTER) return false;
    sessionStorage.setItem(key, String(Date.now()));
    return true;
  } catch {
    return performance.getEntriesByType('navigation')[0]?.type !== 'reload';
  }
}
