/* The wall. Nobody reads with a pointer here, so cards come in as they come, and turn their own pages. */
import './plain.js';
import { awake } from './awake.js';
import { bar } from './bar.js';
import { chime } from './chime.js';
import { fullscreen } from './fullscreen.js';
import { keys } from './keys.js';
import { live } from './live.js';
import { pages } from './pages.js';
import { replay } from './replay.js';
import { scripted } from './scripted.js';
import { shortcuts } from './shortcuts.js';
import { stale } from './stale.js';
import { timer } from './timer.js';
import { timeup } from './timeup.js';

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
