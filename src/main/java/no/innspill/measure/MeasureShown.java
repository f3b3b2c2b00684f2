package no.innspill.measure;

import java.util.List;
import java.util.stream.Stream;
import no.innspill.form.Form;
import no.innspill.idea.Group;
import no.innspill.idea.Item;
import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/**
 * A measure as a page shows it and its form is filled with it, in one language; never with an author.
 *
 * @param id 0 for one that is not written yet
 * @param number its place in the list, from 1 on
 * @param seen its edition, to be sent along with a change
 */
public record MeasureShown(
        long id,
        int number,
        int seen,
        String title,
        String why,
        Worded responsible,
        String carriedOutBy,
        Worded horizon,
        List<Label> tags,
        List<Origin> sources,
        boolean last) {

    /** Nothing yet. */
    public static final MeasureShown BLANK =
            new MeasureShown(0, 0, 0, "", "", Worded.NONE, "", Worded.NONE, List.of(), List.of(), true);

    /** Something to choose, or chosen, by its id. */
    public record Label(long id, Worded label) {

        static Label of(Workshop workshop, Tag tag, Language language) {
            return new Label(tag.id(), tag.label().worded(language, workshop.language()));
        }
    }

    /** An idea or a group that a measure comes from, or may come from. */
    public record Origin(long id, String text, boolean group) {

        static Origin of(Item item) {
            return new Origin(item.id(), item.text(), item instanceof Group);
        }

        /** Enough to know it again in a list. */
        public String line() {
            return Clusters.shortened(text, SHORT);
        }
    }

    private static final int SHORT = 90;

    static MeasureShown of(Workshop workshop, Measure measure, int number, boolean last, boolean all, Language wanted) {
        Language own = workshop.language();
        return new MeasureShown(
                measure.id(),
                number,
                measure.edition(),
                measure.title(),
                measure.why(),
                measure.responsible().worded(wanted, own),
                measure.carriedOutBy(),
                measure.horizon().worded(wanted, own),
                measure.tags().stream()
                        .map(tag -> Label.of(workshop, tag, wanted))
                        .toList(),
                measure.sources().stream()
                        .filter(item -> all || (!item.isHidden() && item.isAt(Viewpoint.PLENARY)))
                        .map(Origin::of)
                        .toList(),
                last);
    }

    /** A new one made from an idea or a group, which gives it its title as far as there is room. */
    static MeasureShown from(Item item) {
        Origin origin = Origin.of(item);
        String title = Clusters.shortened(Cleaning.line(item.text()), MeasureTexts.TITLE);
        return new MeasureShown(0, 0, 0, title, "", Worded.NONE, "", Worded.NONE, List.of(), List.of(origin), true);
    }

    /** The same measure with what somebody typed in its form; {@code choices} know its tags and sources. */
    MeasureShown typed(Form form, Choices choices) {
        List<Long> chosenTags = form.numbers("tag");
        List<Long> chosenSources = form.numbers("source");
        return new MeasureShown(
                id,
                number,
                seen,
                form.text("title"),
                form.text("why"),
                Worded.plain(form.text("responsible")),
                form.text("carried_out_by"),
                Worded.plain(form.text("horizon")),
                choices.tags().stream()
                        .filter(tag -> chosenTags.contains(tag.id()))
                        .toList(),
                Stream.concat(sources.stream(), choices.origins().stream())
                        .filter(origin -> chosenSources.contains(origin.id()))
                        .distinct()
                        .toList(),
                last);
    }

    public boolean carries(Label tag) {
        return tags.stream().anyMatch(label -> label.id() == tag.id());
    }

    /** The end of the ids of what stands in its form. */
    public String at() {
        return id == 0 ? "new" : String.valueOf(id);
    }
}
