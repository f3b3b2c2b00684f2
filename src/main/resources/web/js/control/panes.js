/*
 * --panes says how far down the page the two panes of the grouping step begin, or the picture in that of the matrix, so that
 * they end with the window however much stands above them.
 */
const ABOVE = ['room', 'find', 'tabs'];

export function panes() {
  const grown = new ResizeObserver(measure);
  const watch = () => {
    ABOVE.map((id) => document.getElementById(id)).forEach((place) => place && grown.observe(place));
    measure();
  };
  document.addEventListener('morphed', watch);
  document.addEventListener('tab', measure);
  watch();
}

function measure() {
  const pane = [...document.querySelectorAll('[data-kind=group] .pane-loose, [data-kind=matrix] .matrix-pair')].find((each) => each.offsetParent);
  if (!pane) return;
  const top = Math.round(pane.getBoundingClientRect().top + window.scrollY);
  document.documentElement.style.setProperty('--panes', `${top}px`);
}
