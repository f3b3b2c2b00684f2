package no.innspill.live;

import no.innspill.language.Language;
import no.innspill.screen.View;
import no.innspill.workshop.Place;

/** Everybody who gets the same bytes: one workshop, one view, one place from where it is seen, one language. */
record Audience(String code, View view, Place place, Language language) {}
