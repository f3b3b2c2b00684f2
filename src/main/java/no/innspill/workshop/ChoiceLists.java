package no.innspill.workshop;

import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.language.LocalizedText;
import no.innspill.result.Result;
import no.innspill.rule.OrderedList;

/** The plan's lists of labels that people choose from: for an idea, for themselves, and for a measure. */
@MappedSuperclass
public abstract class ChoiceLists {

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Tag> tags = new ArrayList<>();

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Affiliation> affiliations = new ArrayList<>();

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Responsible> responsible = new ArrayList<>();

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Horizon> horizons = new ArrayList<>();

    protected ChoiceLists() {}

    abstract Workshop getWorkshop();

    public Tag addTag(LocalizedText label) {
        return OrderedList.append(tags, new Tag(getWorkshop(), label));
    }

    public Affiliation addAffiliation(LocalizedText label) {
        return OrderedList.append(affiliations, new Affiliation(getWorkshop(), label));
    }

    public Responsible addResponsible(LocalizedText label) {
        return OrderedList.append(responsible, new Responsible(getWorkshop(), label));
    }

    public Horizon addHorizon(LocalizedText label) {
        return OrderedList.append(horizons, new Horizon(getWorkshop(), label));
    }

    /** The list that it stands in. */
    List<? extends Choice> choicesWith(Choice choice) {
        if (choice instanceof Tag) {
            return tags;
        }
        if (choice instanceof Affiliation) {
            return affiliations;
        }
        return choice instanceof Responsible ? responsible : horizons;
    }

    public List<Tag> tags() {
        return tags;
    }

    public Optional<Tag> tag(long id) {
        return OrderedList.find(tags, id);
    }

    /** All of these, or none of them where one is not there. */
    public Result<List<Tag>> tags(List<Long> ids) {
        List<Tag> found = ids.stream().flatMap(id -> tag(id).stream()).toList();
        return found.size() < ids.size() ? Result.refused(WorkshopRefusal.NO_SUCH_TAG) : Result.ok(found);
    }

    public List<Affiliation> affiliations() {
        return affiliations;
    }

    public Optional<Affiliation> affiliation(long id) {
        return OrderedList.find(affiliations, id);
    }

    /** Who may be made responsible for a measure. */
    public List<Responsible> responsible() {
        return responsible;
    }

    /** By when a measure may be done. */
    public List<Horizon> horizons() {
        return horizons;
    }
}
