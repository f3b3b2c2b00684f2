/*
 * Characters as people see them: one flag, one family, one letter with its marks, one conjunct of an Indic script is one.
 * The server counts in the same way (language/Clusters.java); one table of samples holds both.
 */
const WIDTH = 20;
const CONSONANT = '[\\u0915-\\u0939\\u0958-\\u095F\\u0978-\\u097F\\u0995-\\u09B9\\u09DC-\\u09DF\\u09F0\\u09F1\\u0A95-\\u0AB9\\u0AF9\\u0B15-\\u0B39\\u0B5C-\\u0B5F\\u0B71\\u0C15-\\u0C39\\u0C58-\\u0C5A\\u0D15-\\u0D3A]';
const BEGINS = new RegExp(`^${CONSONANT}`, 'u');
const LEADS_ON = new RegExp(`${CONSONANT}[\\p{Mn}\\u200D]*[\\u094D\\u09CD\\u0ACD\\u0B4D\\u0C4D\\u0D4D][\\p{Mn}\\u200D]*$`, 'u');
const segmenter = typeof Intl !== 'undefined' && Intl.Segmenter ? new Intl.Segmenter() : null;

/** Where there is no segmenter: a sign with what Unicode hangs on it, and what a joiner adds. */
const PLAINLY = /\p{RI}\p{RI}|[^](?:(?![\u102B\u102C\u1038])[\p{M}\u200C\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic}?)*/gu;

export function clusters(text) {
  const parts = segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : text.match(PLAINLY) ?? [];
  const whole = [];
  for (const part of parts) {
    if (BEGINS.test(part) && whole.length && LEADS_ON.test(whole[whole.length - 1].slice(-4 * WIDTH))) whole.push(whole.pop() + part);
    else whole.push(part);
  }
  return whole;
}

export const count = (text) => clusters(text).reduce((sum, { length }) => sum + 1 + Math.floor((length - 1) / WIDTH), 0);
