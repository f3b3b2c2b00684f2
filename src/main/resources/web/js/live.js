/*
 * Keeps the page as the server has it. The socket brings frames; whenever one may have been missed (a gap,
 * a reconnect, a wake-up, a long silence) the board is fetched. Where no socket gets through, it is fetched
 * every few seconds, and the page says so.
 */
import { fetchBoard, receive, revision } from './board.js';
import * as clock from './clock.js';
import { connection } from './connection.js';
import { parse } from './frames.js';
import { leave } from './leave.js';
import { backoff, jitter } from './patience.js';
import { keepOpen } from './socket.js';
import { onWake } from './wake.js';

const WITHOUT_SOCKET = 5_000;
const POLL = 4_000;
const QUIET = 60_000;
const HELLO = 2_000;

let socket;
let downSince = Date.now();
let heard = 0;
let failures = 0;
let running = false;
let wanted = false;
let timer;
let wasUp = false;

export function live() {
  const { live: address, board } = document.body.dataset;
  if (!address || !board) return;
  // The browser may be wrong: the server can be this very laptop.
  window.addEventListener('offline', refresh);
  socket = keepOpen(() => socketAddress(address), { message, up, down, refused: leave });
  later(WITHOUT_SOCKET);
  onWake(wake);
  document.addEventListener('sent', ({ detail }) => confirmed(detail.answer?.revision));
}

/** Fetches the board now; when one is under way, once more after it, because that one may be too old. */
export async function refresh() {
  wanted = true;
  if (running) return;
  running = true;
  while (wanted) {
    wanted = false;
    const before = revision();
    const { outcome, gap } = await fetchBoard();
    settle(outcome, before);
    if (gap && outcome !== 'refused' && outcome.wait === undefined) later(backoff(0), refresh);
  }
  running = false;
}

function socketAddress(path) {
  const url = new URL(path, window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.searchParams.set('from', revision());
  return url.href;
}

function message(text) {
  heard = Date.now();
  const frame = parse(text);
  if (!frame || !receive(frame)) refresh();
}

function up() {
  downSince = null;
  connection('live');
  if (wasUp) refresh();
  // The first frame says where the server is; a server that says nothing is asked.
  else later(HELLO);
  wasUp = true;
  heard = 0;
}

function down() {
  // One more try that failed: the polling goes on at its own pace.
  if (downSince) return;
  downSince = Date.now();
  connection('offline', 2_000);
  later(WITHOUT_SOCKET);
}

function settle(outcome, old) {
  if (outcome === 'refused') {
    leave();
    connection('offline');
    return later(backoff(6), refresh);
  }
  if (outcome.wait !== undefined) {
    if (downSince) connection('offline');
    // Once: where only fetching is blocked, opening again and again would help nobody.
    else if (outcome.lost && failures === 0) socket.reopen();
    return later(Math.max(outcome.wait, backoff(failures++)), refresh);
  }
  failures = 0;
  if (downSince && Date.now() - downSince >= WITHOUT_SOCKET) connection('polling');
  // News that the socket should have brought: it is open in name only.
  else if (!downSince && heard && Date.now() - heard > QUIET / 2 && revision() > old) socket.reopen();
  later(downSince ? jitter(POLL * 4 / 3) : jitter(QUIET * 2));
}

function later(ms, what = check) {
  clearTimeout(timer);
  timer = setTimeout(what, ms);
}

function check() {
  const quiet = Date.now() - heard;
  if (!downSince && quiet < QUIET / 2) later(jitter(QUIET * 2));
  else refresh();
}

/** An own change is on its way here; where it does not come, the socket is not to be trusted. */
function confirmed(sent) {
  if (!socket.isOpen()) return refresh();
  if (Number.isInteger(sent)) setTimeout(() => revision() < sent && refresh(), HELLO);
}

function wake(slept) {
  if (slept) clock.forget();
  if (slept || !socket.isOpen()) socket.reopen();
  refresh();
  document.dispatchEvent(new CustomEvent('wake'));
}
