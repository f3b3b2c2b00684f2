/*
 * An order that is random, but the same for one person each time: cards are sorted by a number made of the
 * person's seed and the card's id. FNV-1a over the characters of "seed:id", then the finishing step of
 * MurmurHash3, because FNV alone keeps neighbours such as 7 and 8 together. Importable without a page.
 */
export function rank(seed, id) {
  let hash = 0x811c9dc5;
  for (const character of `${seed}:${id}`) {
    hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same ids, shuffled for this seed. */
export function shuffled(seed, ids) {
  return [...ids].sort((a, b) => rank(seed, a) - rank(seed, b) || (String(a) < String(b) ? -1 : 1));
}
