/* Said by the modules themselves and not in the head: where they did not load, the page stays as it is without. */
export function scripted() {
  document.documentElement.classList.replace('no-js', 'js');
}
