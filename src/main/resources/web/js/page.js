/* Plain pages: start, join, links to save and print, errors. */
import './plain.js';
import { drafts } from './forms/drafts.js';
import { enter } from './forms/enter.js';
import { downloads } from './page/downloads.js';
import { scripted } from './page/scripted.js';
import { guard } from './page/unsaved.js';

drafts();
enter();
guard('form[data-guard]');
downloads();
scripted();
