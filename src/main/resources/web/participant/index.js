import '../css/phone.css';
import '../js/participant.js';
