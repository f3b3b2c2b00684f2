/* When a screen comes back to itself: shown again, out of the back-forward cache, online, or a laptop that slept. */
const TICK = 5_000;
const ASLEEP = 30_000;

/** `woken(slept)`: slept when the socket may be open in name only. */
export function onWake(woken) {
  let last = Date.now();
  // A clock that has jumped between two ticks is the only sign of sleep that every browser gives.
  const slept = () => Date.now() - last > ASLEEP;
  const visible = () => document.visibilityState === 'visible';
  setInterval(() => {
    const jumped = slept();
    last = Date.now();
    if (jumped && visible()) woken(true);
  }, TICK);
  document.addEventListener('visibilitychange', () => visible() && woken(slept()));
  window.addEventListener('pageshow', (event) => event.persisted && woken(true));
  // A network that is back is back for the whole room.
  window.addEventListener('online', () => setTimeout(woken, Math.random() * 700, true));
}
