package no.innspill.live;

import no.innspill.language.Language;
import no.innspill.screen.View;

/** Everybody who gets the same bytes: one workshop, one view, one language. */
record Audience(String code, View view, Language language) {}
