/* [data-shortcut="z"]: Ctrl or Command with that key presses the button, except where it means something to a field. */
import { isTaken } from './keys.js';

export function shortcuts() {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.repeat || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    if (isTaken(event.target)) return;
    const button = [...document.querySelectorAll('[data-shortcut]')].find(({ dataset }) => dataset.shortcut === event.key.toLowerCase());
    if (!button) return;
    event.preventDefault();
    button.click();
  });
}
