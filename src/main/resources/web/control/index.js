import '../js/control.js';
