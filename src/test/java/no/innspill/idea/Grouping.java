package no.innspill.idea;

import java.time.Instant;
import no.innspill.Entities;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** Groups made and unmade without a database, for tests of what refers to them. */
public final class Grouping {

    private Grouping() {}

    public static Group of(Theme theme, long id) {
        return Entities.withId(
                new Group(theme, Entities.blank(Workshop.class, 1), new Heading("Gruppe " + id), 0, Instant.EPOCH), id);
    }

    public static void put(Idea idea, Group group) {
        group.take(idea);
    }

    public static void release(Idea idea, Group group) {
        group.release(idea);
    }

    public static void move(Idea idea, Theme theme) {
        idea.moveTo(theme);
    }
}
