/*
 * Tells 'step' when the board has gone on to another step, before anybody else hears that it has changed; says so, and shows
 * it from its beginning. Who is writing stays where they write.
 */
import { say } from './words.js';

let shown;

export function steps() {
  shown = current();
  document.addEventListener('morphed', () => {
    const before = shown;
    // A black wall is at no step.
    shown = current() ?? before;
    if (shown === before) return;
    if (!isWriting(document.activeElement)) window.scrollTo({ top: 0, behavior: 'instant' });
    say(document.getElementById('board')?.dataset.said);
    document.dispatchEvent(new CustomEvent('step'));
  });
}

const current = () => document.getElementById('board')?.dataset.step;

/** Where text is written, and not on a button or a switch that happens to be an input. */
const TEXT = 'textarea, input:is(:not([type]), [type=text], [type=search], [type=number], [type=email], [type=url], [type=tel])';

const isWriting = (place) => place?.matches(TEXT) && place.value.trim() !== '';
