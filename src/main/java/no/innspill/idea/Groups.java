package no.innspill.idea;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** Groups of ideas. Each verb leaves the votes in order ({@link IdeasRegrouped}) and no group without ideas. */
@ApplicationScoped
public class Groups implements PanacheRepository<Group> {

    private final Event<IdeasRegrouped> regroupings;

    Groups(Event<IdeasRegrouped> regroupings) {
        this.regroupings = regroupings;
    }

    /** A new group of these ideas as the last one of the theme; ideas come from wherever they were. */
    public Group gather(Workshop workshop, Theme theme, Heading heading, List<Idea> ideas, Instant now) {
        Group group = new Group(theme, workshop, heading, of(theme).size(), now);
        persist(group);
        put(ideas, group);
        return group;
    }

    /** Puts ideas into the group, out of whatever group they were in and under the group's theme. */
    public void put(List<Idea> ideas, Group group) {
        List<Idea> moved =
                ideas.stream().filter(idea -> idea.item().id() != group.id()).toList();
        List<Group> left = release(moved);
        moved.forEach(group::take);
        follow(moved, left);
    }

    /** Takes ideas out of their groups; each stands for itself again. */
    public void takeOut(List<Idea> ideas) {
        List<Idea> moved =
                ideas.stream().filter(idea -> idea.group().isPresent()).toList();
        follow(moved, release(moved));
    }

    /** Those groups that have no ideas but these, and would be gone without them. */
    public static List<Group> emptiedBy(List<Idea> ideas) {
        return ideas.stream()
                .flatMap(idea -> idea.group().stream())
                .distinct()
                .filter(group -> ideas.containsAll(group.ideas()))
                .toList();
    }

    /** Splits the group into the ideas that were in it. */
    public void split(Group group) {
        takeOut(List.copyOf(group.ideas()));
    }

    /** Moves the group with its ideas under another theme, as its last one; votes stay behind with the old theme. */
    public void move(Group group, Theme theme) {
        if (group.theme().id() != theme.id()) {
            int last = of(theme).size();
            Theme before = group.theme();
            group.moveTo(theme);
            group.place(last);
            GroupOrder.number(of(before));
            follow(List.copyOf(group.ideas()), List.of());
        }
    }

    /** Moves ideas under another theme, out of their groups. */
    public void move(List<Idea> ideas, Theme theme) {
        List<Idea> moved =
                ideas.stream().filter(idea -> idea.theme().id() != theme.id()).toList();
        List<Group> left = release(moved);
        moved.forEach(idea -> idea.moveTo(theme));
        follow(moved, left);
    }

    /** Moves the group up (below zero) or down among its theme's groups; past the ends nothing happens. */
    public void move(Group group, int by) {
        GroupOrder.move(group, by, of(group.theme()));
    }

    /** What is hidden must not be read in a heading either. */
    void hide(@Observes IdeaVisibilityChanged changed) {
        if (changed.isHidden()) {
            changed.idea().group().ifPresent(group -> Heading.forget(changed.idea(), group));
        }
    }

    /** An idea is about to be withdrawn: it leaves its group first. */
    void forget(Idea idea) {
        Optional<Group> group = idea.group();
        List<Group> left = release(List.of(idea));
        group.ifPresent(former -> Heading.forget(idea, former));
        follow(group.map(Group::ideas).map(List::copyOf).orElse(List.of()), left);
    }

    /** Lets ideas go from their groups; returns the groups that are empty now. */
    private static List<Group> release(List<Idea> ideas) {
        List<Group> left = new ArrayList<>();
        for (Idea idea : ideas) {
            idea.group().ifPresent(group -> {
                group.release(idea);
                if (group.ideas().isEmpty()) {
                    left.add(group);
                }
            });
        }
        return left;
    }

    private void follow(List<Idea> moved, List<Group> dissolved) {
        if (moved.isEmpty() && dissolved.isEmpty()) {
            return;
        }
        regroupings.fire(new IdeasRegrouped(moved, dissolved));
        // The votes on it must be gone first: Hibernate will not delete one that refers to a deleted group.
        flush();
        for (Group group : dissolved) {
            delete(group);
            flush();
            GroupOrder.number(of(group.theme()));
        }
    }

    public Optional<Group> in(Workshop workshop, long id) {
        return find("workshop = ?1 and id = ?2", workshop, id).firstResultOptional();
    }

    boolean anyPinned(Workshop workshop) {
        return count("workshop = ?1 and pinned", workshop) > 0;
    }

    /** In the order in which they stand. */
    public List<Group> of(Theme theme) {
        return list("theme = ?1 order by position, id", theme);
    }

    /** Theme by theme, in the order in which they stand. */
    public List<Group> of(Workshop workshop) {
        return list("workshop = ?1 order by theme.position, position, id", workshop);
    }
}
