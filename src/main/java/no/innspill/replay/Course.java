package no.innspill.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.language.Language;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads how a workshop went: steps, ideas and groups. What was withdrawn, hidden or deleted has left no moment. */
@ApplicationScoped
public class Course {

    /** @param place by which things of one kind came; ids of ideas tell nothing of it */
    private record Past(long id, long place, String kind, String text, int number, int accent, Instant at) {

        Past movedTo(Instant moment) {
            return new Past(id, place, kind, text, number, accent, moment);
        }
    }

    private final Ideas ideas;
    private final Groups groups;
    private final Openings openings;

    Course(Ideas ideas, Groups groups, Openings openings) {
        this.ideas = ideas;
        this.groups = groups;
        this.openings = openings;
    }

    /** The moments up to an instant, in order. Whoever calls has seen to it that the ideas may be shown. */
    public List<Moment> upTo(Instant until, Workshop workshop, Language language) {
        List<Past> past = past(workshop, language).stream()
                .filter(moment -> !moment.at().isAfter(until))
                .sorted(Comparator.comparing(Past::at))
                .toList();
        List<Instant> instants = past.stream().map(Past::at).toList();
        List<Duration> offsets = ReplayPace.of(instants);
        DateTimeFormatter format =
                format(instants).withLocale(language.locale()).withZone(zone());
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < past.size(); i++) {
            Past moment = past.get(i);
            moments.add(new Moment(
                    moment.id(),
                    moment.kind(),
                    moment.text(),
                    moment.number(),
                    moment.accent(),
                    offsets.get(i).toMillis(),
                    format.format(moment.at())));
        }
        return moments;
    }

    private List<Past> past(Workshop workshop, Language language) {
        Stream<Past> steps = openings.of(workshop).stream()
                .map(opening -> new Past(
                        opening.id(),
                        opening.id(),
                        "step",
                        opening.step().title().in(language, workshop.language()),
                        0,
                        0,
                        opening.openedAt()));
        List<Idea> visible = ideas.visibleIn(workshop).stream()
                .filter(idea -> idea.isAt(Viewpoint.PLENARY))
                .toList();
        Map<Long, Instant> silences = silences(visible);
        Stream<Past> written = visible.stream()
                .map(idea -> of(
                        "idea",
                        idea.id(),
                        idea.placeInOrder(),
                        idea.text(),
                        idea.theme(),
                        silences.getOrDefault(idea.placeInOrder(), idea.postedAt())));
        Predicate<Group> hidden = Group::isHidden;
        Stream<Past> gathered = groups.of(workshop).stream()
                .filter(hidden.negate())
                .filter(group -> group.isAt(Viewpoint.PLENARY))
                .map(group -> of("group", group.id(), group.id(), group.text(), group.theme(), group.madeAt()));
        return Stream.of(steps, written, gathered).flatMap(Course::inTheirOrder).toList();
    }

    /** Things of one kind came in the order of their places, also where a clock was set back in between. */
    private static Stream<Past> inTheirOrder(Stream<Past> some) {
        List<Past> ordered = new ArrayList<>();
        Instant latest = Instant.MIN;
        for (Past each : some.sorted(Comparator.comparing(Past::place).thenComparing(Past::id))
                .toList()) {
            latest = each.at().isAfter(latest) ? each.at() : latest;
            ordered.add(each.movedTo(latest));
        }
        return ordered.stream();
    }

    /** When the last idea of each silence was written: that is when all of them were, as far as anybody may know. */
    private static Map<Long, Instant> silences(List<Idea> written) {
        return written.stream()
                .filter(Idea::isWrittenInSilence)
                .collect(Collectors.toMap(
                        Idea::placeInOrder, Idea::postedAt, (one, other) -> one.isAfter(other) ? one : other));
    }

    private static Past of(String kind, long id, long place, String text, Theme theme, Instant at) {
        return new Past(id, place, kind, text, theme.position() + 1, theme.accent(), at);
    }

    /** The time of day and by which clock, or the date where it took longer than a day. */
    private static DateTimeFormatter format(List<Instant> instants) {
        List<LocalDate> days = instants.stream()
                .map(at -> at.atZone(zone()).toLocalDate())
                .distinct()
                .toList();
        return days.size() > 1
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                : new DateTimeFormatterBuilder()
                        .appendLocalized(null, FormatStyle.SHORT)
                        .appendLiteral(' ')
                        .appendZoneText(TextStyle.SHORT)
                        .toFormatter();
    }

    private static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
