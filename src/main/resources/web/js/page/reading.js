/* Whether somebody is at work with a list, so that nothing in it may move. */
import { holdsFocus } from './focus.js';

const TOUCHED = 4_000;
const pointer = typeof matchMedia === 'function' ? matchMedia('(hover: hover)') : { matches: false };
/** Where a mouse rests. */
let at = null;
/** Where a finger was last, in which list, and when. */
let finger = null;

document.addEventListener('touchstart', touch, { passive: true });
document.addEventListener('touchmove', touch, { passive: true });
document.addEventListener('pointermove', ({ clientX, clientY, pointerType }) => (at = pointerType === 'mouse' ? { x: clientX, y: clientY } : null), { passive: true });

function touch({ target, touches: [{ clientX, clientY }] }) {
  finger = { x: clientX, y: clientY, list: target.closest?.('[data-steady], [data-ideas]'), when: Date.now() };
}

/** A finger leaves no pointer behind: for a while after a touch the person still reads there. */
const justTouched = () => (finger && Date.now() - finger.when < TOUCHED ? finger : null);

/** Where the pointer rests, or a finger has just been; null where nobody points at anything. */
export const pointedAt = () => at ?? justTouched();

/** The pointer stands in it, or a finger has just been there. */
export const isUnderHand = (list) => (pointer.matches && list.matches(':hover')) || justTouched()?.list === list;

/** That, or the focus stands in it. */
export const inUse = (list) => holdsFocus(list) || isUnderHand(list);

/** Whether something that comes in before `sibling` would move what the person is looking at. */
export function wouldJump(list, sibling) {
  if (!inSight(list)) return false;
  if (sibling && (inUse(list) || list.getBoundingClientRect().top < 0 || isRead(list))) return true;
  if (list.matches('[data-steady]') && isBelow(list)) return true;
  const focused = document.activeElement;
  // What stands in the list stands before a card that comes last in it.
  const after = !list.contains(focused) && list.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
  return Boolean(after) && inSight(focused) && inColumn(list, focused);
}

/** Whether the pointer rests on what stands below the upper edge of the list. */
function isBelow(list) {
  const { left, right, top } = list.getBoundingClientRect();
  return Boolean(at) && at.y >= top && at.x >= left && at.x <= right;
}

/** On a phone nothing tells where somebody looks: a card that is in sight is being read. */
const isRead = (list) => !pointer.matches && [...list.children].some(inSight);

/** What stands beside a list and not below it does not move when the list grows. */
function inColumn(list, element) {
  const column = list.getBoundingClientRect();
  const { left, right } = element.getBoundingClientRect();
  return left < column.right && right > column.left;
}

/** Of what stands in a tab that is not open even its size can be asked for, where the browser finds texts in it. */
export const isShown = (element) => !element.closest('[hidden]') && element.offsetParent !== null;

function inSight(element) {
  if (element.closest('[hidden]')) return false;
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < window.innerHeight;
}
