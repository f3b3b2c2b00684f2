/* The participant's board. Whatever lays something over the page starts before the page is kept up to date. */
import './page.js';
import { arrivals } from './arrivals.js';
import { done } from './done.js';
import { drafts } from './drafts.js';
import { kept } from './kept.js';
import { live } from './live.js';
import { mine } from './mine.js';
import { order } from './order.js';
import { similar } from './similar.js';
import { tabs } from './tabs.js';
import { timer } from './timer.js';
import { vote } from './vote.js';

tabs();
timer();
order();
arrivals();
vote();
done();
drafts();
kept();
similar();
mine();
live();
