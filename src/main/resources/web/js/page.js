/* Plain pages: start, join, links to save and print, errors. */
import './plain.js';
import { drafts } from './forms/drafts.js';
import { downloads } from './page/downloads.js';
import { scripted } from './page/scripted.js';
import { guard } from './page/unsaved.js';

drafts();
guard('form[data-guard]');
downloads();
scripted();
