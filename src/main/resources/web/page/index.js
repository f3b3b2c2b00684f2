/* All pages but the participant's have one stylesheet; it comes with the script that most of them have. */
import '../css/innspill.css';
import '../js/page.js';
