/*
 * A drag that comes near the upper or lower edge of the window scrolls the page, the faster the nearer, and near that of a
 * list that scrolls by itself ([data-pane]) it scrolls the list. One that begins there has to move on towards the edge
 * first: a card at the foot of the window is only being taken.
 */
const NEAR = 90;
const MEANT = 40;
const FASTEST = 18;

export class Edges {
  constructor(y, scrolled) {
    this.began = y;
    this.scrolled = scrolled;
    this.speed = 0;
    this.frame = 0;
  }

  /** @param y where the pointer is, or null where it is not to scroll whatever it is near */
  at(x, y) {
    if (y === null) {
      this.speed = 0;
      return;
    }
    this.pane = document.elementFromPoint(x, y)?.closest('[data-pane]');
    if (this.pane && this.pane.scrollHeight <= this.pane.clientHeight) this.pane = null;
    const { top, bottom } = this.pane?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight };
    const depth = y < top + NEAR ? y - top - NEAR : y > bottom - NEAR ? y - bottom + NEAR : 0;
    this.meant ||= depth === 0 || (depth < 0 ? this.began - y : y - this.began) > MEANT;
    if (!this.meant) return;
    this.speed = Math.round((Math.max(-NEAR, Math.min(NEAR, depth)) / NEAR) * FASTEST);
    if (this.speed && !this.frame) this.frame = requestAnimationFrame(() => this.go());
  }

  go() {
    this.frame = 0;
    if (!this.speed) return;
    const place = this.pane ?? window;
    const before = this.scrolledTo();
    place.scrollBy(0, this.speed);
    if (this.scrolledTo() === before) return;
    this.scrolled();
    if (!this.frame) this.frame = requestAnimationFrame(() => this.go());
  }

  scrolledTo() {
    return this.pane ? this.pane.scrollTop : window.scrollY;
  }

  stop() {
    this.speed = 0;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }
}
