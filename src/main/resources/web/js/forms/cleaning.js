/*
 * What the server makes of a text before it counts and keeps it (language/Cleaning.java), so that the counter in the page
 * and the answer to what is sent are the same. Changed there and here together; one table of samples holds both.
 */
const LINE_ENDS = /\r\n?|[\u000B\u000C\u001C-\u001F\u0085\u2028\u2029]/g;
const DROPPED = /(?![\n\t])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202A-\u202E\u206A-\u206F\uFEFF\uFFF9-\uFFFB\uFFFD]/gu;
const TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,16}\u{E007F})|[\u{E0000}-\u{E007F}]/gu;
const HEAPED = /([\p{M}\u200C\u200D]{16})[\p{M}\u200C\u200D]+/gu;
const MARKED = /([\p{M}\u200C\u200D]{8})[\p{M}\u200C\u200D]+/gu;
const INVISIBLE = /^[\s\p{Z}\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2065\u2800\u3164\uFE00-\uFE0F\uFFA0\uFFF0-\uFFF8\u{E0000}-\u{E0FFF}]*$/u;
const LEADING = /^[\p{Z}\t]+/u;
const BLANK = /[\p{Z}\t]/u;
const LONGEST = 65_536;
const LINES = 40;

export function cleaned(typed) {
  if (typed.length > LONGEST) return typed;
  const known = typed.replace(LINE_ENDS, '\n').replace(DROPPED, '').replace(TAGS, '$1');
  const even = known.split('\n').map(balanced).join('\n').replace(HEAPED, '$1');
  return joined(lines(even.normalize('NFC').replace(MARKED, '$1')));
}

function lines(text) {
  const kept = [];
  let gap = false;
  for (const line of text.split('\n')) {
    if (INVISIBLE.test(line)) {
      gap = kept.length > 0;
      continue;
    }
    if (gap) kept.push('');
    gap = false;
    kept.push(kept.length ? trimmed(line) : trimmed(line).replace(LEADING, ''));
  }
  return kept;
}

function trimmed(line) {
  let end = line.length;
  while (end > 0 && BLANK.test(line[end - 1])) end--;
  return line.slice(0, end);
}

function joined(all) {
  if (all.length <= LINES) return all.join('\n');
  const rest = all.slice(LINES - 1).map((line) => line.replace(/\t/g, ' ').replace(LEADING, '')).filter(Boolean);
  return [...all.slice(0, LINES - 1), rest.join(' ')].join('\n');
}

/** Without isolates that are not both begun and ended on the line. */
function balanced(line) {
  const loose = new Set();
  const open = [];
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '\u2069' && open.pop() === undefined) loose.add(i);
    else if (line[i] >= '\u2066' && line[i] < '\u2069') open.push(i);
  }
  open.forEach((place) => loose.add(place));
  return loose.size ? Array.from({ length: line.length }, (_, i) => (loose.has(i) ? '' : line[i])).join('') : line;
}
