/*
 * What will be mine once the server has done what I have sent, as far as a page can tell: a tap shows at once, and the
 * server's answer has the last word. Without a page: importable in tests.
 */

/** The answer of …/mine as it will be after these wishes, in their order. */
export function foretell(known, wishes) {
  const seen = JSON.parse(JSON.stringify(known));
  wishes.forEach(({ address, content, about }) => {
    const back = address.includes('_method=DELETE');
    const fields = Object.fromEntries(new URLSearchParams(content));
    if (about.vote) vote(seen.themes?.find(({ theme }) => String(theme) === about.theme), about.vote, back, Number(fields.rank));
    else if (about.rate) rate(seen, about.rate, back, fields);
    else if (about.flag) flag(seen, Number(about.flag), back);
    else if (about.done) seen.done = !back;
  });
  return seen;
}

function vote(ballot, item, back, rank) {
  if (!ballot) return;
  if (ballot.method === 'ranked') return order(ballot, item, back ? 0 : rank);
  const dots = (ballot.dots?.[item] ?? 0) + (back ? -1 : 1);
  const left = ballot.left + (back ? 1 : -1);
  if (dots < 0 || dots > ballot.perItem || left < 0) return;
  ballot.dots = { ...ballot.dots, [item]: dots };
  ballot.left = left;
}

function order(ballot, item, rank) {
  const others = Object.entries(ballot.ranks ?? {}).filter(([other, its]) => other !== item && its !== rank);
  ballot.ranks = Object.fromEntries(rank ? [...others, [item, rank]] : others);
  ballot.left = ballot.budget - Object.keys(ballot.ranks).length;
}

function rate(seen, item, back, { importance, feasibility }) {
  seen.ratings = { ...seen.ratings };
  if (back) delete seen.ratings[item];
  else seen.ratings[item] = { ...seen.ratings[item], ...(importance && { importance: Number(importance) }), ...(feasibility && { feasibility: Number(feasibility) }) };
}

function flag(seen, id, back) {
  seen.flagged = (seen.flagged ?? []).filter((other) => other !== id);
  if (!back) seen.flagged.push(id);
}
