/* Plain pages: start, join, links to save and print, errors. */
import './plain.js';
import { downloads } from './page/downloads.js';
import { scripted } from './page/scripted.js';

downloads();
scripted();
