package no.innspill.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.innspill.access.LinkKind;
import no.innspill.capability.NamedLinks;
import no.innspill.screen.View;

/** The control view, once for each kind of key. */
@ApplicationScoped
class ControlViews {

    private final Map<LinkKind, View> views = new EnumMap<>(LinkKind.class);

    ControlViews(NamedLinks links, ControlBoard board, PassingFigures passing, Clock clock) {
        for (LinkKind kind : LinkKind.values()) {
            views.put(kind, new ControlView(kind, false, links, board, passing, clock));
        }
    }

    View of(LinkKind link) {
        return Objects.requireNonNull(views.get(link));
    }

    // A bean cannot be made of each entry of a table, so each kind is named once more for those who want all views.

    @Produces
    @Singleton
    View owners() {
        return of(LinkKind.OWNER);
    }

    @Produces
    @Singleton
    View colleagues() {
        return of(LinkKind.COLLEAGUE);
    }

    @Produces
    @Singleton
    View helpers() {
        return of(LinkKind.HELPER);
    }

    @Produces
    @Singleton
    View observers() {
        return of(LinkKind.OBSERVER);
    }
}
