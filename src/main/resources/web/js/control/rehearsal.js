/* The strip of a rehearsal: drawn anew when it has been told something, and every ten seconds while somebody looks. */
import { element, morph } from '../page/morph.js';
import { fetchWithin } from '../page/patience.js';

const EVERY = 10_000;

export function rehearsal() {
  if (!strip()) return;
  document.addEventListener('sent', ({ detail }) => detail.form?.closest('#pretend') && refresh());
  document.addEventListener('visibilitychange', refresh);
  setInterval(refresh, EVERY);
}

const strip = () => document.getElementById('pretend');

async function refresh() {
  if (document.visibilityState === 'hidden') return;
  try {
    const { response, text } = await fetchWithin(EVERY, strip().dataset.strip, { headers: { Accept: 'application/json' } });
    const fresh = response.ok && element(JSON.parse(text).html);
    if (fresh?.id === 'pretend') morph(strip(), fresh);
  } catch {
    // Not connected: the page says so already, and this is tried again.
  }
}
