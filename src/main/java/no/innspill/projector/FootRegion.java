package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.innspill.address.JoinAddress;
import no.innspill.desk.Change;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.page.Fragments;
import no.innspill.page.JoinShown;
import no.innspill.page.ThemeShown;
import no.innspill.participation.ParticipantCounts;
import no.innspill.screen.Part;
import no.innspill.workshop.Theme;

/** How to join, always in the same place, how many have, and how much they have written. */
@Singleton
class FootRegion extends WallRegion {

    private final JoinAddress addresses;
    private final ParticipantCounts participants;
    private final Counts counts;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance foot(Foot foot);

        static native TemplateInstance people(long people);

        static native TemplateInstance turned(int page, boolean frozen);

        static native TemplateInstance total(long ideas);
    }

    /**
     * @param counts how much there is in the one theme, where the heading names one
     * @param total how much there is in all of several, or nothing
     */
    public record Foot(
            boolean welcome,
            boolean open,
            boolean ended,
            JoinShown join,
            List<Count> counts,
            List<Long> total,
            long people,
            int page,
            boolean frozen) {}

    public record Count(ThemeShown theme, long ideas) {}

    FootRegion(Walls walls, JoinAddress addresses, ParticipantCounts participants, Counts counts) {
        super(walls, "wall-foot");
        this.addresses = addresses;
        this.participants = participants;
        this.counts = counts;
    }

    @Override
    String draw(Wall wall) {
        return wall.render(Templates.foot(new Foot(
                wall.screen() == WallScreen.JOIN,
                wall.letsIn(),
                wall.workshop().hasEnded(),
                JoinShown.of(wall.workshop(), addresses),
                wall.isNamed() && wall.screen() != WallScreen.RESULTS ? counts(wall) : List.of(),
                total(wall),
                participants.people(wall.workshop()),
                page(wall),
                wall.isFrozen())));
    }

    /** 0 where it turns its pages by itself. */
    private static int page(Wall wall) {
        Integer page = wall.workshop().wall().page();
        return page == null ? 0 : page;
    }

    private List<Count> counts(Wall wall) {
        Map<Long, Long> there = counts.in(wall.workshop(), wall.step());
        return wall.themes().stream().map(theme -> count(wall, theme, there)).toList();
    }

    /** How much there is in all of several themes, where each has its column of ideas. */
    private List<Long> total(Wall wall) {
        return wall.screen() == WallScreen.IDEAS && !wall.isSingle()
                ? List.of(counts(wall).stream().mapToLong(Count::ideas).sum())
                : List.of();
    }

    private static Count count(Wall wall, Theme theme, Map<Long, Long> there) {
        return new Count(wall.shown(theme), there.getOrDefault(theme.id(), 0L));
    }

    /** The numbers, wherever on the wall they stand. */
    @Override
    List<Part> parts(Wall wall, Changes changes) {
        List<Part> parts = new ArrayList<>();
        if (changes.has(Change.PAGE)) {
            parts.add(Part.of("wall-page", wall.render(Templates.turned(page(wall), wall.isFrozen()))));
        }
        if (wall.isFrozen()) {
            return parts;
        }
        if (changes.has(Change.PEOPLE)) {
            long people = participants.people(wall.workshop());
            parts.add(Part.of("people", wall.render(Templates.people(people))));
        }
        if (changes.any(Kind.IDEA, Kind.COUNTS)) {
            counts(wall)
                    .forEach(count -> parts.add(Part.of(
                            "count-" + count.theme().id(),
                            wall.render(Fragments.count(count.theme(), count.ideas())))));
            total(wall).forEach(ideas -> parts.add(Part.of("count-all", wall.render(Templates.total(ideas)))));
        }
        return parts;
    }
}
