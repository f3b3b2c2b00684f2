/*
 * iframe[data-preview]: the projector as it is, as large as the wall's own window that #wall-seen tells of, or 1280 × 720, made
 * small to fit into the box round it, which stays as it is.
 */
const WIDTH = 1280;
const HEIGHT = 720;

export function preview() {
  const seen = typeof ResizeObserver === 'function' ? new ResizeObserver((entries) => entries.forEach(({ target }) => frames(target).forEach(fit))) : null;
  const lay = () =>
    frames(document).forEach((frame) => {
      fit(frame);
      seen?.observe(frame.parentElement);
    });
  document.addEventListener('morphed', lay);
  lay();
}

function fit(frame) {
  const { clientWidth, clientHeight } = frame.parentElement;
  const wall = document.getElementById('wall-seen')?.dataset ?? {};
  const width = Number(wall.width) || WIDTH;
  const height = Number(wall.height) || HEIGHT;
  const scale = Math.min(clientWidth / width, clientHeight / height);
  if (!scale) return;
  const [left, top] = [(clientWidth - scale * width) / 2, (clientHeight - scale * height) / 2];
  const transform = `translate(${left}px, ${top}px) scale(${scale})`;
  Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, transformOrigin: '0 0', transform });
}

const frames = (place) => [...place.querySelectorAll('iframe[data-preview]')];
