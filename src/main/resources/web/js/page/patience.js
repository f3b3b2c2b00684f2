/*
 * How long to wait before trying again: soon at first, then longer, never all screens at once. A server that has been
 * started again hears from the whole room within two seconds, so that all have their boards within five; one that stays
 * away for minutes is asked more rarely.
 */
const WITHIN = 2_000;
const MANY = 50;
const RARELY = 15_000;

export function backoff(tries) {
  if (tries === 0) return 300 + Math.random() * 700;
  return tries < MANY ? jitter(Math.min(WITHIN, 650 * 2 ** tries)) : jitter(RARELY);
}

/** Between half of it and all of it. */
export function jitter(ms) {
  return ms / 2 + (Math.random() * ms) / 2;
}

/** Milliseconds that an answer asks us to wait; 0 when it does not say. */
export function retryAfter(response) {
  const seconds = Number(response?.headers.get('Retry-After'));
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(30_000, seconds * 1000) * (1 + Math.random() / 2) : 0;
}

/*
 * Every answer of our server carries this header. Proxies, networks that want to be signed in to, and whatever else stands
 * on the way answer too, with any status: such an answer is none, like a line that is cut.
 */
const OURS = 'Innspill';

/** fetch that gives up, since a request sent into a sleeping network may hang for minutes, and that takes nobody else's answer. */
export async function fetchWithin(ms, url, options) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), ms);
  try {
    const response = await fetch(url, { ...options, credentials: 'same-origin', cache: 'no-store', signal: abort.signal });
    if (!response.headers.has(OURS)) throw new TypeError('not our answer');
    const text = response.status === 204 || response.status === 304 ? '' : await response.text();
    return { response, text };
  } finally {
    clearTimeout(timer);
  }
}
