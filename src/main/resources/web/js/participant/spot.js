/* a[data-spot="id"]: shows the card that stands in the light, in its tab. Nobody is taken there unasked. */
import { own } from '../page/own.js';

export function spot() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-spot]');
    const card = link && document.getElementById(link.dataset.spot);
    if (!card) return;
    event.preventDefault();
    const panel = card.closest('[data-panel]');
    if (panel?.hidden) document.querySelector(`[data-tabs] a[href="#${CSS.escape(panel.id)}"]`)?.click();
    own(card, 'tabindex', '-1');
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'center' });
  });
}
