/*
 * The server's clock as far as this screen can tell: a message says when it was sent, and the one that
 * was shortest under way tells the difference best. Only the latest twenty count, so that a laptop whose
 * own clock is set right in the middle of the session recovers.
 */
const seen = [];

export function observe(at, roundTrip) {
  if (!Number.isFinite(at)) return;
  // Half a long round trip says little: the slow half may have been the way there.
  const under = roundTrip !== undefined && roundTrip < 400 ? roundTrip / 2 : 0;
  seen.push(Date.now() - at - under);
  if (seen.length > 20) seen.shift();
}

/** After a sleep the old observations may be from another clock. */
export function forget() {
  seen.splice(0, seen.length - 1);
}

export function now() {
  return Date.now() - (seen.length ? Math.min(...seen) : 0);
}
