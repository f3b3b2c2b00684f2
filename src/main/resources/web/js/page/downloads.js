/*
 * a[download]: a report takes a while to be made. Meanwhile the link says so (aria-busy, and #downloading in words), and one
 * more click asks for no second one. Where the page cannot fetch it the link does what links do.
 */
import { disown, own, write } from './own.js';

export function downloads() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[download]');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || !window.URL?.createObjectURL) return;
    event.preventDefault();
    if (!link.hasAttribute('aria-busy')) take(link);
  });
}

async function take(link) {
  own(link, 'aria-busy', 'true');
  tell('making');
  try {
    const response = await fetch(link.href);
    // A refusal is a page that says why.
    if (!response.ok) return tell('failed');
    save(await response.blob(), nameOf(response));
    tell('made');
  } catch {
    tell('failed');
  } finally {
    disown(link, 'aria-busy');
  }
}

function tell(what) {
  const place = document.getElementById('downloading');
  if (place) write(place, place.dataset[what]);
}

function nameOf(response) {
  const said = response.headers.get('Content-Disposition') ?? '';
  const [, wide] = /filename\*=UTF-8''([^;]+)/i.exec(said) ?? [];
  const [, plain] = /filename="?([^";]+)/i.exec(said) ?? [];
  return wide ? decodeURIComponent(wide) : plain ?? '';
}

function save(file, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.setAttribute('download', name);
  document.body.append(link);
  // Not one of those above: it is there already.
  link.addEventListener('click', (event) => event.stopPropagation());
  link.click();
  link.remove();
  setTimeout(URL.revokeObjectURL, 60_000, link.href);
}
