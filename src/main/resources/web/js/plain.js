/* What all pages have in common. */
import { auto } from './auto.js';
import { dialogs } from './confirm.js';
import { copy } from './copy.js';
import { count } from './count.js';
import { keyboard } from './keyboard.js';
import { once } from './once.js';
import { owner } from './owner.js';
import { print } from './print.js';
import { send } from './send.js';
import { sources } from './sources.js';
import { waits } from './waits.js';

owner();
dialogs();
once();
keyboard();
send();
waits();
sources();
auto();
count();
copy();
print();
