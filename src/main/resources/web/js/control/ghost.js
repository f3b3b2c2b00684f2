/* What hangs at the pointer during a drag: the card's text, how many, and what letting go would do. */
import { number, written } from '../page/words.js';

const BESIDE = 14;

export class Ghost {
  constructor(card, count) {
    this.element = document.createElement('div');
    this.element.className = 'ghost';
    this.element.setAttribute('aria-hidden', 'true');
    this.text = document.createElement('p');
    this.text.textContent = written(card.querySelector('.group-heading, .idea-text'));
    this.does = document.createElement('p');
    this.does.className = 'ghost-does';
    this.text.dir = 'auto';
    this.element.append(this.text, this.does);
    if (count > 1) this.element.dataset.count = number(count);
    document.body.append(this.element);
  }

  at(x, y, does) {
    const left = Math.min(x + BESIDE, window.innerWidth - this.element.offsetWidth - BESIDE);
    this.element.style.transform = `translate(${Math.max(BESIDE, left)}px, ${y + BESIDE}px)`;
    if (this.does.textContent !== does) this.does.textContent = does;
    this.does.hidden = !does;
  }

  remove() {
    this.element.remove();
  }
}
