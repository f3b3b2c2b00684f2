/* Plain pages: start, join, links to save and print, errors. */
import './plain.js';
import { scripted } from './page/scripted.js';

scripted();
