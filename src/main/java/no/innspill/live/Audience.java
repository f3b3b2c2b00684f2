package no.innspill.live;

import no.innspill.language.Language;
import no.innspill.screen.View;
import no.innspill.workshop.Viewpoint;

/** Everybody who gets the same bytes: one workshop, one view, one viewpoint, one language. */
record Audience(String code, View view, Viewpoint viewpoint, Language language) {}
