package no.innspill.live;

/** One push: from which revision to which it takes a screen, and its text, the same for the whole audience. */
record Frame(long from, long to, String text) {}
