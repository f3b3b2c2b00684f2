/*
 * What can be taken back is the same on every facilitator's screen; which of it is this browser's own, body[data-hand]
 * says. The button takes back the latest of these, and says which; the others have the list.
 */
import { own, write } from '../page/own.js';

let neutral;

export function undo() {
  document.addEventListener('morphed', mark);
  mark();
}

function mark() {
  const words = document.getElementById('undo-own-words');
  if (!words) return;
  neutral ??= words.textContent;
  const deeds = [...document.querySelectorAll('#undo [data-hand]')];
  const mine = deeds.filter(({ dataset }) => dataset.hand === document.body.dataset.hand);
  deeds.forEach((deed) => own(deed, 'data-mine', mine.includes(deed) ? '' : null));
  write(words, mine[0]?.querySelector('.undo-mine').textContent ?? neutral);
}
