/* A phone's keyboard lies over the page, and so over what is fixed to its edges: --above and --below say how far in one can see. */
export function keyboard() {
  const seen = window.visualViewport;
  if (!seen) return;
  const lay = () => {
    const { style } = document.documentElement;
    style.setProperty('--above', `${Math.max(0, Math.round(seen.offsetTop))}px`);
    style.setProperty('--below', `${Math.max(0, Math.round(window.innerHeight - seen.height - seen.offsetTop))}px`);
  };
  ['resize', 'scroll'].forEach((type) => seen.addEventListener(type, lay));
  lay();
}
