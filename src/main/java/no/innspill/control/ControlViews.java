package no.innspill.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Function;
import no.innspill.access.LinkKind;
import no.innspill.screen.View;
import no.innspill.store.Store;
import no.innspill.tables.TablesReader;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.NamedLinks;
import no.innspill.workshop.Workshops;

/** The control view, once for each kind of key. */
@ApplicationScoped
class ControlViews {

    private final ControlView owners;
    private final ControlView colleagues;
    private final ControlView helpers;
    private final ControlView observers;

    ControlViews(
            ControlLayout layout,
            NamedLinks links,
            ControlData data,
            FiguresReader figures,
            TablesReader tables,
            TurnoutReader turnout,
            Workshops workshops,
            Transactions transactions,
            Store store,
            Clock clock) {
        Function<LinkKind, ControlView> view = link -> new ControlView(
                link, layout, links, data, figures, tables, turnout, workshops, transactions, store, clock);
        owners = view.apply(LinkKind.OWNER);
        colleagues = view.apply(LinkKind.COLLEAGUE);
        helpers = view.apply(LinkKind.HELPER);
        observers = view.apply(LinkKind.OBSERVER);
    }

    View of(LinkKind link) {
        return switch (link) {
            case OWNER -> owners;
            case COLLEAGUE -> colleagues;
            case HELPER -> helpers;
            case OBSERVER -> observers;
        };
    }

    @Produces
    @Singleton
    @Named("owners")
    View owners() {
        return owners;
    }

    @Produces
    @Singleton
    @Named("colleagues")
    View colleagues() {
        return colleagues;
    }

    @Produces
    @Singleton
    @Named("helpers")
    View helpers() {
        return helpers;
    }

    @Produces
    @Singleton
    @Named("observers")
    View observers() {
        return observers;
    }
}
