/*
 * The wall must not go dark in the middle of a pause. Browsers keep a screen awake only in a secure context, which a laptop
 * in the room that is reached over plain http is not, and may refuse: then the people there are told what to do ([data-sleepy]).
 */
import { own } from './own.js';

const WHILE = 30_000;

export function awake() {
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      await navigator.wakeLock.request('screen');
      told(false);
    } catch {
      told(true);
    }
  };
  document.addEventListener('visibilitychange', ask);
  ask();
  // On the wall it is said once, to whoever has just opened it: the room has other things to read.
  setTimeout(told, WHILE, false);
}

/** Where the wall is opened from: whether it will be able to. */
export function sleepy() {
  const lay = () => told(!navigator.wakeLock);
  document.addEventListener('morphed', lay);
  lay();
}

function told(on) {
  // The picture of the wall inside the control view keeps nothing awake.
  if (window.top !== window) return;
  document.querySelectorAll('[data-sleepy]').forEach((place) => own(place, 'hidden', on ? null : ''));
}
