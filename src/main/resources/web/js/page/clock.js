/*
 * The server's clock as far as this screen can tell: a message says when it was sent, and the one that was shortest under
 * way tells the difference best. Measured against a clock that nobody sets, so that a laptop whose own is put right in the
 * middle of the session notices nothing; when the server's jumps, what was seen before counts no longer.
 */
const JUMP = 5_000;
let seen = [];

export function observe(at, roundTrip) {
  if (!Number.isFinite(at)) return;
  // Half a long round trip says little: the slow half may have been the way there.
  const under = roundTrip !== undefined && roundTrip < 400 ? roundTrip / 2 : 0;
  const ahead = at + under - performance.now();
  if (Math.abs(ahead - difference()) > JUMP) seen = [];
  seen.push(ahead);
  if (seen.length > 20) seen.shift();
}

/** After a sleep the old observations may be from another clock. */
export function forget() {
  seen.splice(0, seen.length - 1);
}

export function now() {
  return performance.now() + difference();
}

const difference = () => (seen.length ? Math.max(...seen) : Date.now() - performance.now());
