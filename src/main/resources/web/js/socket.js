/* Keeps one socket open: it only listens. Opening again is patient and jittered, so a server that starts is not overrun. */
import { backoff } from './patience.js';

const STABLE = 5_000;
const PATIENCE = 8_000;
const NOT_LET_IN = 4001;

/** `on`: message(text), up(), down(), refused(); `address()` is asked anew each time. */
export function keepOpen(address, on) {
  let socket = null;
  let tries = 0;
  let timer;

  function open() {
    clearTimeout(timer);
    let mine;
    try {
      mine = new WebSocket(address());
    } catch {
      return again();
    }
    socket = mine;
    let since = 0;
    const giveUp = setTimeout(() => mine.close(), PATIENCE);
    mine.onopen = () => {
      clearTimeout(giveUp);
      if (mine !== socket) return mine.close();
      since = Date.now();
      on.up();
    };
    mine.onmessage = (event) => mine === socket && on.message(event.data);
    mine.onclose = (event) => {
      clearTimeout(giveUp);
      if (mine !== socket) return;
      socket = null;
      // A proxy that opens and shuts at once must not make us knock every second.
      if (since && Date.now() - since > STABLE) tries = 0;
      on.down();
      if (event.code !== NOT_LET_IN || !on.refused()) again();
    };
  }

  function again() {
    clearTimeout(timer);
    timer = setTimeout(open, backoff(tries));
    tries = Math.min(tries + 1, 6);
  }

  /** Without waiting; a socket that looks open but says nothing is given up. */
  function reopen() {
    const old = socket;
    socket = null;
    old?.close();
    open();
  }

  open();
  return { reopen, isOpen: () => socket?.readyState === WebSocket.OPEN };
}
