import '../js/plan.js';
