/* iframe[data-preview]: the projector as it is, at 1280 × 720, made small to fit the box round it, which is 16:9 itself. */
const WIDTH = 1280;
const HEIGHT = 720;

export function preview() {
  const fit = (frame) => {
    const box = frame.parentElement;
    const scale = box.clientWidth / WIDTH;
    if (!scale) return;
    Object.assign(frame.style, { width: `${WIDTH}px`, height: `${HEIGHT}px`, transformOrigin: '0 0', transform: `scale(${scale})` });
  };
  const seen = typeof ResizeObserver === 'function' ? new ResizeObserver((entries) => entries.forEach(({ target }) => frames(target).forEach(fit))) : null;
  const lay = () =>
    frames(document).forEach((frame) => {
      fit(frame);
      seen?.observe(frame.parentElement);
    });
  document.addEventListener('morphed', lay);
  lay();
}

const frames = (place) => [...place.querySelectorAll('iframe[data-preview]')];
