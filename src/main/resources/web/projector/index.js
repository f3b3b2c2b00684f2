import '../js/projector.js';
