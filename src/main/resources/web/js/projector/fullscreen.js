/* [data-fullscreen]: a button that is only there where the browser can; pressed while it fills the screen. */
import { own } from '../page/own.js';

export function fullscreen() {
  const can = Boolean(document.fullscreenEnabled);
  const lay = () =>
    document.querySelectorAll('[data-fullscreen]').forEach((button) => {
      own(button, 'hidden', can ? null : '');
      own(button, 'aria-pressed', String(Boolean(document.fullscreenElement)));
    });
  document.addEventListener('click', ({ target }) => {
    if (!target.closest?.('[data-fullscreen]') || !can) return;
    const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    change?.catch(() => {});
  });
  document.addEventListener('fullscreenchange', lay);
  document.addEventListener('morphed', lay);
  lay();
}
