/* form[data-auto]: sent when a choice in it is made; its button is for pages without script. */
import { submit } from './send.js';

export function auto() {
  document.addEventListener('change', ({ target }) => {
    const form = target.form;
    if (!form?.hasAttribute('data-auto')) return;
    if (form.hasAttribute('data-send')) submit(form, form.querySelector('button'));
    else form.submit();
  });
}
