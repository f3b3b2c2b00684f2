/*
 * A drag that comes near the upper or lower edge of the window scrolls the page, the faster the nearer. One that
 * begins there has to move on towards the edge first: a card at the foot of the window is only being taken.
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
  at(y) {
    if (y === null) {
      this.speed = 0;
      return;
    }
    const bottom = window.innerHeight - NEAR;
    const depth = y < NEAR ? y - NEAR : y > bottom ? y - bottom : 0;
    this.meant ||= depth === 0 || (depth < 0 ? this.began - y : y - this.began) > MEANT;
    if (!this.meant) return;
    this.speed = Math.round((Math.max(-NEAR, Math.min(NEAR, depth)) / NEAR) * FASTEST);
    if (this.speed && !this.frame) this.frame = requestAnimationFrame(() => this.go());
  }

  go() {
    this.frame = 0;
    if (!this.speed) return;
    const before = window.scrollY;
    window.scrollBy(0, this.speed);
    if (window.scrollY === before) return;
    this.scrolled();
    if (!this.frame) this.frame = requestAnimationFrame(() => this.go());
  }

  stop() {
    this.speed = 0;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }
}
