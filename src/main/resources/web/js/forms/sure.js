/* Where a change would cost votes the server asks back; the person is asked, and a yes goes out with the same form. */
import { confirmed } from './confirm.js';
import { submit } from './send.js';

const ASKS = 'votes_would_be_lost';

export function sure() {
  document.addEventListener('refused', (event) => {
    const { form, button, answer } = event.detail;
    if (answer?.code !== ASKS) return;
    event.preventDefault();
    ask(form, button, answer.detail);
  });
}

async function ask(form, button, question) {
  if (!(await confirmed({ dataset: { confirm: question } }))) return;
  const yes = document.createElement('input');
  Object.assign(yes, { type: 'hidden', name: 'sure', value: 'true' });
  form.append(yes);
  await submit(form, button);
  yes.remove();
}
