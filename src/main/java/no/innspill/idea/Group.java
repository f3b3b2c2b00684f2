package no.innspill.idea;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Similar ideas gathered under one heading; it is voted on as one. It lives as long as it has ideas. */
@Entity
@Table(name = "idea_group")
public non-sealed class Group extends ReportTitled implements Item {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Theme theme;

    private int position;

    private String heading;

    private Instant madeAt;

    private boolean pinned;

    @Embedded
    private GroupMembers members = GroupMembers.none();

    protected Group() {}

    Group(Theme theme, Workshop workshop, Heading heading, int position, Instant now) {
        this.workshop = workshop;
        this.theme = theme;
        this.heading = heading.text();
        this.position = position;
        this.madeAt = now;
    }

    public void head(Heading newHeading) {
        heading = newHeading.text();
    }

    public void pin(boolean first) {
        pinned = first;
    }

    @Override
    public boolean isPinned() {
        return pinned;
    }

    Workshop workshop() {
        return workshop;
    }

    /** Takes the idea in as the last one. */
    void take(Idea idea) {
        members.take(idea, this);
    }

    void release(Idea idea) {
        members.release(idea, this);
    }

    /** Puts its ideas in another order; those that are equal in it stay as they stand. */
    public void arrange(Comparator<Idea> order) {
        members.arrange(order, this);
    }

    void moveTo(Theme newTheme) {
        theme = newTheme;
        ideas().forEach(idea -> idea.moveTo(newTheme));
    }

    void place(int newPosition) {
        position = newPosition;
    }

    /** Its place among the groups of its theme, from 0. */
    public int position() {
        return position;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public Theme theme() {
        return theme;
    }

    @Override
    public boolean isHidden() {
        return ideas().stream().allMatch(Idea::isHidden);
    }

    /** Where any of its ideas is; hidden ones put it nowhere. */
    @Override
    public boolean isAt(Viewpoint viewpoint) {
        return viewpoint.equals(Viewpoint.EVERYWHERE) || visibleIdeas().stream().anyMatch(idea -> idea.isAt(viewpoint));
    }

    @Override
    public boolean stoodAt(Instant instant) {
        return !madeAt.isAfter(instant) && visibleIdeas().stream().allMatch(idea -> idea.stoodAt(instant));
    }

    /** Its heading. */
    @Override
    public String text() {
        return heading;
    }

    @Override
    public List<Idea> members() {
        return ideas();
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** In the order in which they were put in, hidden ones too. */
    public List<Idea> ideas() {
        return members.ideas();
    }

    public List<Idea> visibleIdeas() {
        return ideas().stream().filter(idea -> !idea.isHidden()).toList();
    }
}
