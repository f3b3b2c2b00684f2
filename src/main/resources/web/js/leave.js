/*
 * The server no longer lets this screen in. The page itself knows better what to show (join again, an
 * ended workshop), so it is loaded anew: once, not in a circle.
 */
const AGAIN_AFTER = 60_000;
const UNDER_WAY = 10_000;
let departed = 0;

/** This page is on its way to another one, which has the answer: loading it anew would lose that. */
export function depart() {
  departed = Date.now();
}

/** True for an answer that means: not let in (any more). */
export function refused(status) {
  return status === 401 || status === 403 || status === 404 || status === 410;
}

export function leave() {
  // The picture of the wall inside the control view goes with the page round it.
  if (Date.now() - departed < UNDER_WAY || window.top !== window) return true;
  if (!mayReload()) return false;
  window.location.reload();
  return true;
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
