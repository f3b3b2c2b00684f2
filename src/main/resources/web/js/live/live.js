/*
 * Keeps the page as the server has it. The socket brings frames, and a beat when there is nothing else: it counts as
 * connected only while something comes through it. Whenever a frame may have been missed (a gap, a reconnect, a wake-up,
 * a beat that is late) the board is fetched; without a socket that brings anything every few seconds, and the page says so.
 */
import { fetchBoard, receive, revision } from './board.js';
import * as clock from '../page/clock.js';
import { connection } from './connection.js';
import { parse } from './frames.js';
import { leave } from '../page/leave.js';
import { backoff, jitter } from '../page/patience.js';
import { keepOpen } from './socket.js';
import { contact } from '../page/stale.js';
import { onWake } from './wake.js';

const HELLO = 3_000;
const WITHOUT_SOCKET = 5_000;
const POLL = 4_000;
const LATE = 6_500;
const SILENT = 9_500;
const QUIET = 120_000;
const REFUSED = 10_000;

let socket;
let downSince = Date.now();
let heard = 0;
let failures = 0;
let running = false;
let wanted = false;
let timer;
let ear;
let doubt;
let wasUp = false;
let fresh = true;

export function live() {
  const { live: address, board } = document.body.dataset;
  if (!address || !board) return;
  // The browser may be wrong: the server can be this very laptop.
  window.addEventListener('offline', refresh);
  socket = keepOpen(() => socketAddress(address), { opened, message, down, refused });
  later(WITHOUT_SOCKET);
  onWake(wake);
  document.addEventListener('sent', ({ detail }) => confirmed(detail.answer.revision));
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
    if (gap && outcome !== 'refused' && outcome.wait === undefined) later(backoff(0));
  }
  running = false;
}

function socketAddress(path) {
  const url = new URL(path, window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.searchParams.set('from', revision());
  return url.href;
}

/** Open says nothing yet: a server that sends no first frame is asked, and then left. Only a page that has just come is as new as can be. */
function opened() {
  if (!downSince) return;
  if (fresh) connection('live');
  fresh = false;
  listen(HELLO);
}

function message(text) {
  const frame = parse(text);
  if (frame) hear();
  if (!frame || !receive(frame)) refresh();
}

function hear() {
  heard = Date.now();
  contact();
  // Not all screens of a room in the same moment.
  listen(LATE + Math.random() * 1_500);
  if (!downSince) return;
  downSince = null;
  connection('live');
  document.dispatchEvent(new CustomEvent('connected'));
  // After a while away the board is fetched: a server that was put back is behind, and frames alone would not say so.
  later(jitter(wasUp ? 1_000 : QUIET));
  wasUp = true;
}

function listen(patience) {
  clearTimeout(doubt);
  clearTimeout(ear);
  doubt = setTimeout(refresh, patience);
  ear = setTimeout(silent, SILENT);
}

function silent() {
  socket.giveUp();
  if (!downSince) {
    downSince = Date.now() - WITHOUT_SOCKET;
    connection('offline');
  }
  refresh();
}

function down() {
  clearTimeout(doubt);
  clearTimeout(ear);
  // One more try that failed: the polling goes on at its own pace.
  if (downSince) return;
  downSince = Date.now();
  connection('offline', 2_000);
  later(WITHOUT_SOCKET);
}

function refused() {
  connection('offline');
  return leave();
}

function settle(outcome, old) {
  if (outcome === 'refused') {
    refused();
    return later(jitter(REFUSED));
  }
  if (outcome.wait !== undefined) {
    if (downSince) connection('offline');
    return later(Math.max(outcome.wait, backoff(failures++)));
  }
  failures = 0;
  contact();
  if (!downSince) {
    // News that the socket should have brought: it is open in name only.
    if (Date.now() - heard > LATE && revision() > old) silent();
    return later(jitter(QUIET));
  }
  if (Date.now() - downSince >= HELLO) connection('polling');
  later(jitter((POLL * 4) / 3));
}

function later(ms) {
  clearTimeout(timer);
  timer = setTimeout(refresh, ms);
}

/** An own change is on its way here; where it does not come, the socket is not to be trusted. */
function confirmed(sent) {
  if (downSince) refresh();
  else setTimeout(() => revision() < sent && refresh(), 2_000);
}

function wake(slept) {
  if (slept) clock.forget();
  if (slept || !socket.isOpen()) socket.reopen();
  refresh();
  document.dispatchEvent(new CustomEvent('wake'));
}
