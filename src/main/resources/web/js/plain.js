/* What all pages have in common. */
import { auto } from './forms/auto.js';
import { dialogs } from './forms/confirm.js';
import { count } from './forms/count.js';
import { once } from './forms/once.js';
import { send } from './forms/send.js';
import { sources } from './forms/sources.js';
import { waits } from './forms/waits.js';
import { copy } from './page/copy.js';
import { keepFocus } from './page/focus.js';
import { keyboard } from './page/keyboard.js';
import { owner } from './page/owner.js';
import { print } from './page/print.js';
import { said } from './page/said.js';

owner();
said();
keepFocus();
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
