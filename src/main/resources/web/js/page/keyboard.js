/*
 * A phone's keyboard lies over the page, and so over what is fixed to its edges: --above and --below say how far in one can
 * see. When it comes up, the page goes up as far as the button of what one writes in is in sight too.
 */
const MARGIN = 8;

export function keyboard() {
  const seen = window.visualViewport;
  if (!seen) return;
  const lay = () => {
    const { style } = document.documentElement;
    style.setProperty('--above', `${Math.max(0, Math.round(seen.offsetTop))}px`);
    style.setProperty('--below', `${Math.max(0, Math.round(window.innerHeight - seen.height - seen.offsetTop))}px`);
  };
  ['resize', 'scroll'].forEach((type) => seen.addEventListener(type, lay));
  seen.addEventListener('resize', () => reach(seen));
  document.addEventListener('focusin', () => requestAnimationFrame(() => reach(seen)));
  lay();
}

/** As far as the field itself stays in sight. */
function reach({ offsetTop, height }) {
  const field = document.activeElement;
  const button = field?.matches('textarea') && field.closest('[data-compose]')?.querySelector('.primary');
  if (!button) return;
  const below = button.getBoundingClientRect().bottom + MARGIN - offsetTop - height;
  const above = field.getBoundingClientRect().top - MARGIN - offsetTop;
  if (below > 0 && above > 0) window.scrollBy(0, Math.min(below, above));
}
