/*
 * nav.bar in the facilitator's own projector view: forms as everywhere, out of sight after three seconds of
 * stillness (data-idle on <html> and on the bar).
 * The wall does not say whether it is frozen or black, nor whether everything is hidden; the bar asks its data-stage, which answers the facilitator only.
 */
import { own } from '../page/own.js';
import { fetchWithin } from '../page/patience.js';

const STILL = 3_000;
let timer;
let byKey = false;

export function bar() {
  const place = barNow();
  if (!place) return;
  // As a preview inside the control view it is a picture, not a second set of buttons.
  if (window.top !== window) return own(place, 'hidden', '');
  ['pointermove', 'pointerdown', 'focusin', 'keydown'].forEach((type) => document.addEventListener(type, wake, { passive: true }));
  // However it was changed, here or in the control view: a change of the stage renders the whole wall anew.
  document.addEventListener('morphed', ({ detail }) => detail.whole && look());
  wake();
}

const barNow = () => document.querySelector('body > .bar');

// A bar that somebody walks with the keyboard stays; one that was clicked may go.
function wake(event) {
  if (event?.type === 'pointerdown') byKey = false;
  else if (event?.key === 'Tab') byKey = true;
  idle(false);
  clearTimeout(timer);
  timer = setTimeout(() => idle(!(byKey && barNow()?.contains(document.activeElement))), STILL);
}

function idle(still) {
  const place = barNow();
  document.documentElement.toggleAttribute('data-idle', still);
  if (place) own(place, 'data-idle', still ? '' : null);
}

async function look() {
  const place = barNow();
  if (!place.dataset.stage) return;
  try {
    const { response, text } = await fetchWithin(10_000, place.dataset.stage, { headers: { Accept: 'application/json' } });
    if (!response.ok) return;
    const stage = JSON.parse(text);
    ['frozen', 'black', 'curtained'].forEach((name) => {
      const button = place.querySelector(`button[name="${name}"]`);
      if (button) own(button, 'aria-pressed', String(stage[name] === true));
    });
  } catch {
    // Asked again with the next change.
  }
}
