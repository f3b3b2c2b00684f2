/* The wall. Nobody reads with a pointer here, so cards come in as they come, and turn their own pages. */
import './page.js';
import { awake } from './awake.js';
import { bar } from './bar.js';
import { fullscreen } from './fullscreen.js';
import { live } from './live.js';
import { pages } from './pages.js';
import { replay } from './replay.js';
import { timer } from './timer.js';

timer();
pages();
replay();
bar();
fullscreen();
awake();
live();
