/* The facilitator's own screen. */
import './page.js';
import { arrivals } from './arrivals.js';
import { dragging } from './drag.js';
import { drafts } from './drafts.js';
import { follow } from './follow.js';
import { live } from './live.js';
import { menus } from './menus.js';
import { preview } from './preview.js';
import { sort } from './sort.js';
import { suggestions } from './suggestions.js';
import { sure } from './sure.js';
import { tabs } from './tabs.js';
import { timer } from './timer.js';

tabs();
timer();
arrivals();
drafts();
preview();
follow();
menus();
sort();
sure();
dragging();
suggestions();
live();
