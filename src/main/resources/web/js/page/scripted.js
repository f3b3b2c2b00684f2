/*
 * Said by the modules themselves, when all of them have started, and not in the head: where they did not, the page stays
 * as it is without, and web/watch and stale.css see to what may not stay readable there.
 */
export function scripted() {
  const { classList } = document.documentElement;
  classList.remove('dead');
  classList.replace('no-js', 'js');
  document.getElementById('board')?.style.removeProperty('visibility');
  // Where the stylesheet has not come, it would be read.
  document.querySelector('.unstarted')?.setAttribute('hidden', '');
}
