/*
 * An open wall says what it shows (<body data-walls> is where): how large it is, how it has been made to look, and at which
 * page its lists are, for the picture in the control view. It says so when that is different, once a second at most, when the
 * server is heard again, which may be another that knows nothing of it, and now and then, so that it is known to be there. One
 * that is out of sight says that it is gone.
 */
import { lookTold } from './look.js';
import { pagesTold } from './turns.js';
import { newKey } from '../forms/request.js';
import { fetchWithin } from '../page/patience.js';

const REST = 1_000;
const AGAIN = 20_000;
const LEAST = 160;
const name = newKey();
let said = '';
let known = false;
let last = -AGAIN;
let timer = null;
let underway = false;

export function shown() {
  if (!document.body.dataset.walls || window.top !== window) return;
  ['turned', 'looked', 'morphed'].forEach((event) => document.addEventListener(event, soon));
  document.addEventListener('connected', anew);
  window.addEventListener('resize', soon);
  document.addEventListener('visibilitychange', () => (isSeen() ? soon() : leave()));
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', soon);
  setInterval(soon, AGAIN);
  soon();
}

const address = () => document.body.dataset.walls + name;
const isSeen = () => document.visibilityState === 'visible';

function anew() {
  said = '';
  soon();
}

function soon() {
  timer ??= setTimeout(tell, Math.max(0, last + REST - performance.now()));
}

async function tell() {
  timer = null;
  const body = what();
  const fresh = body === said && performance.now() - last < AGAIN - REST;
  // Whoever hears nothing has nobody to tell.
  if (underway || fresh || !isSeen() || document.body.dataset.connection === 'offline') return;
  underway = true;
  known = true;
  last = performance.now();
  said = body;
  try {
    const headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' };
    const { response } = await fetchWithin(10_000, address(), { method: 'POST', headers, body });
    if (!response.ok) said = '';
  } catch {
    // Said again the next time.
    said = '';
  }
  underway = false;
  if (said && what() !== said) soon();
}

function what() {
  const { innerWidth: width, innerHeight: height, screen } = window;
  const full = Boolean(document.fullscreenElement) || (width >= screen.width && height >= screen.height);
  return String(new URLSearchParams({ width: Math.max(LEAST, width), height: Math.max(LEAST, height), full, look: lookTold(), pages: pagesTold() }));
}

/** Also where what was said last may not have been heard. */
function leave() {
  if (!known) return;
  known = false;
  said = '';
  fetch(address(), { method: 'DELETE', keepalive: true, credentials: 'same-origin' }).catch(() => {});
}
