/* The wall. Nobody reads with a pointer here, so cards come in as they come, and turn their own pages. */
import './plain.js';
import { live } from './live/live.js';
import { awake } from './page/awake.js';
import { chime } from './page/chime.js';
import { keys } from './page/keys.js';
import { scripted } from './page/scripted.js';
import { shortcuts } from './page/shortcuts.js';
import { stale } from './page/stale.js';
import { timer } from './page/timer.js';
import { bar } from './projector/bar.js';
import { fullscreen } from './projector/fullscreen.js';
import { pages } from './projector/pages.js';
import { replay } from './projector/replay.js';
import { timeup } from './projector/timeup.js';

timer();
pages();
replay();
bar();
keys();
shortcuts();
fullscreen();
awake();
chime();
timeup();
stale();
live();
scripted();
