/* Tells 'step' when the board has gone on to another step, before anybody else hears that it has changed; and says so. */
import { say } from './words.js';

let shown;

export function steps() {
  shown = current();
  document.addEventListener('morphed', () => {
    const before = shown;
    shown = current();
    if (shown === before) return;
    say(document.getElementById('board')?.dataset.said);
    document.dispatchEvent(new CustomEvent('step'));
  });
}

const current = () => document.getElementById('board')?.dataset.step;
