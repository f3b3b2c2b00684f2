/* Keeps one socket open: it only listens. Opening again is patient and jittered, so a server that starts is not overrun. */
import { backoff } from '../page/patience.js';

const STABLE = 5_000;
const PATIENCE = 8_000;
const NOT_LET_IN = 4001;

/** `on`: opened(), message(text), down(), refused(); `address()` is asked anew each time. */
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
    let heardSince = 0;
    const giveUp = setTimeout(() => mine.close(1000, 'late'), PATIENCE);
    mine.onopen = () => {
      clearTimeout(giveUp);
      if (mine !== socket) return mine.close(1000, 'another');
      on.opened();
    };
    mine.onmessage = (event) => {
      if (mine !== socket) return;
      heardSince ||= Date.now();
      // A proxy that opens and shuts at once, or opens and says nothing, must not make us knock every second.
      if (Date.now() - heardSince > STABLE) tries = 0;
      on.message(event.data);
    };
    mine.onclose = (event) => {
      clearTimeout(giveUp);
      if (mine !== socket) return;
      socket = null;
      on.down();
      if (event.code !== NOT_LET_IN || !on.refused()) again();
    };
  }

  function again() {
    clearTimeout(timer);
    timer = setTimeout(open, backoff(tries++));
  }

  function drop() {
    const old = socket;
    socket = null;
    old?.close(1000, 'another');
  }

  /** Without waiting, for one screen that has been away. */
  function reopen() {
    drop();
    open();
  }

  /** It is open in name only: a new one, in a while that differs from screen to screen. */
  function giveUp() {
    if (!socket) return;
    drop();
    again();
  }

  open();
  return { reopen, giveUp, isOpen: () => socket?.readyState === WebSocket.OPEN };
}
