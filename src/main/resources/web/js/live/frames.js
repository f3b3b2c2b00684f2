/*
 * What to do with a frame, without a page: importable in tests.
 * A frame without from and to carries figures that belong to no revision and is always shown, or is a beat: only heard.
 */

/** The frame in a message, or null when it is none. */
export function parse(message) {
  try {
    const frame = JSON.parse(message);
    return isFrame(frame) ? frame : null;
  } catch {
    return null;
  }
}

/** 'apply', 'ignore' or 'gap' for a screen that shows the given revision. */
export function decide(revision, frame) {
  if (frame.to == null) return 'apply';
  if (frame.to <= revision) return 'ignore';
  return frame.from > revision ? 'gap' : 'apply';
}

function isFrame(frame) {
  if (frame === null || typeof frame !== 'object' || Array.isArray(frame)) return false;
  const both = Number.isInteger(frame.from) && Number.isInteger(frame.to);
  const neither = frame.from == null && frame.to == null && (frame.parts != null || Number.isFinite(frame.beat));
  return (both || neither) && (frame.parts == null || Array.isArray(frame.parts));
}
