/* The facilitator's own screen. */
import './page.js';
import { arrivals } from './arrivals.js';
import { drafts } from './drafts.js';
import { live } from './live.js';
import { measures } from './measures.js';
import { preview } from './preview.js';
import { shortcuts } from './shortcuts.js';
import { seen } from './seen.js';
import { tabs } from './tabs.js';
import { timer } from './timer.js';
import { title } from './title.js';

tabs();
timer();
title();
arrivals();
drafts();
preview();
shortcuts();
measures();
seen();
live();
