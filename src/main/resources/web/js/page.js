/* Plain pages: start, join, links to save and print, errors. */
import { auto } from './auto.js';
import { dialogs } from './confirm.js';
import { copy } from './copy.js';
import { count } from './count.js';
import { once } from './once.js';
import { print } from './print.js';
import { scripted } from './scripted.js';
import { send } from './send.js';
import { sources } from './sources.js';
import { owner } from './owner.js';

scripted();
owner();
dialogs();
once();
send();
sources();
auto();
count();
copy();
print();
