/*
 * Two soft tones when the time is up, for those who have asked for it on this screen: [data-chime] switches it on, and lets
 * it be heard at once, which is also the gesture that browsers want before a page may be heard at all. Off at first: a sound
 * that nobody expects frightens a room.
 */
import { own } from './own.js';
import { recall, remember } from './store.js';

const TONES = [
  [660, 0],
  [523, 0.5],
];
const name = () => `chime:${document.body.dataset.view}`;
let context = null;

export function chime() {
  if (!window.AudioContext) return;
  document.addEventListener('click', ({ target }) => {
    if (target.closest?.('[data-chime]')) toggle();
    else unlock();
  });
  document.addEventListener('keydown', unlock);
  document.addEventListener('timeup', () => recall(name()) && play());
  document.addEventListener('morphed', lay);
  lay();
}

function lay() {
  document.querySelectorAll('[data-chime]').forEach((button) => {
    own(button, 'hidden', null);
    own(button, 'aria-pressed', String(recall(name()) === true));
  });
}

function toggle() {
  remember(name(), recall(name()) !== true);
  lay();
  if (recall(name())) play();
}

/** After a reload a page is mute until somebody has touched it. */
function unlock() {
  if (!recall(name())) return;
  context ??= new AudioContext();
  context.resume().catch(() => {});
}

function play() {
  unlock();
  TONES.forEach(([pitch, after]) => tone(pitch, context.currentTime + after));
}

function tone(pitch, at) {
  const volume = context.createGain();
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(0.2, at + 0.05);
  volume.gain.exponentialRampToValueAtTime(0.001, at + 1.2);
  const source = context.createOscillator();
  source.frequency.value = pitch;
  source.connect(volume).connect(context.destination);
  source.start(at);
  source.stop(at + 1.3);
}
