package no.innspill.workshop;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.language.LocalizedText;
import no.innspill.rule.Ordered;
import no.innspill.rule.OrderedList;
import no.innspill.rule.StepKind;
import no.innspill.rule.StepTexts;
import org.hibernate.annotations.Parent;

/** What a workshop is made of: its themes, its agenda and its lists, each in an order of its own. */
@Embeddable
public class Plan extends ChoiceLists {

    @Parent private Workshop workshop;

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Theme> themes = new ArrayList<>();

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Step> steps = new ArrayList<>();

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<RoomTable> tables = new ArrayList<>();

    protected Plan() {}

    Plan(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Hibernate reads and sets what belongs to it by these two. */
    @Override
    Workshop getWorkshop() {
        return workshop;
    }

    void setWorkshop(Workshop workshop) {
        this.workshop = workshop;
    }

    public Theme addTheme(LocalizedText title, List<LocalizedText> questions) {
        return OrderedList.append(themes, new Theme(workshop, title, questions));
    }

    public Step addStep(StepRules rules, StepTexts texts) {
        return OrderedList.append(steps, new Step(workshop, rules, texts));
    }

    /** The same as the one after the other step. */
    public Step addStepAfter(Step before, StepRules rules, StepTexts texts) {
        Step added = addStep(rules, texts);
        while (added.position() > before.position() + 1) {
            move(added, -1);
        }
        return added;
    }

    /** A table in the room, with the next number that none has had since the last one was taken away. */
    public RoomTable addTable(LocalizedText label) {
        return addTable(label, tables.stream().mapToInt(RoomTable::number).max().orElse(0) + 1);
    }

    /** @param number one that no other table has */
    public RoomTable addTable(LocalizedText label, int number) {
        return OrderedList.append(tables, new RoomTable(workshop, number, label));
    }

    /** Takes an entry out of its list; nothing may refer to it any more but the workshop itself. */
    public void remove(Ordered listed) {
        if (listed instanceof Theme theme) {
            steps.forEach(step -> step.forget(theme));
            workshop.wall().forget(theme.id());
        }
        OrderedList.remove(listOf(listed), listed);
    }

    /** Moves an entry up (-1) or down (+1) in its list; at the end of the list nothing happens. */
    public void move(Ordered listed, int by) {
        OrderedList.move(listOf(listed), listed, by);
    }

    private List<? extends Ordered> listOf(Ordered listed) {
        if (listed instanceof Theme) {
            return themes;
        }
        if (listed instanceof RoomTable) {
            return tables;
        }
        return listed instanceof Choice choice ? choicesWith(choice) : steps;
    }

    public List<Theme> themes() {
        return themes;
    }

    public Optional<Theme> theme(long id) {
        return OrderedList.find(themes, id);
    }

    /** The themes that a step is about. */
    public List<Theme> themesOf(Step step) {
        return themes.stream().filter(step::covers).toList();
    }

    /** The agenda. */
    public List<Step> steps() {
        return steps;
    }

    public Optional<Step> step(long id) {
        return OrderedList.find(steps, id);
    }

    /** The step so many places after another one, or before it. */
    public Optional<Step> neighbour(Step step, int offset) {
        int wanted = step.position() + offset;
        return steps.stream().filter(each -> each.position() == wanted).findFirst();
    }

    boolean isFirstVote(Step step) {
        return steps.stream()
                .filter(each -> each.kind() == StepKind.VOTE)
                .findFirst()
                .filter(first -> first.id() == step.id())
                .isPresent();
    }

    public List<RoomTable> tables() {
        return tables;
    }

    public Optional<RoomTable> table(long id) {
        return OrderedList.find(tables, id);
    }

    public Optional<RoomTable> tableNumbered(long number) {
        return tables.stream().filter(table -> table.number() == number).findFirst();
    }
}
