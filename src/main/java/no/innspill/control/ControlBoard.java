package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.innspill.control.ControlLayout.Parts;
import no.innspill.desk.Change;
import no.innspill.desk.Changes;
import no.innspill.language.Worded;
import no.innspill.page.BoardData;
import no.innspill.screen.Drawn;
import no.innspill.screen.Part;
import no.innspill.screen.Seen;

/** What stands on the facilitators' own screen. What a link is not good for is not on it. */
@ApplicationScoped
public class ControlBoard {

    /** One of the things in the middle: open while the step is about it, else folded. */
    public record Tool(Drawn region, boolean now) {

        public String title() {
            return "control_tool_" + region.id();
        }
    }

    public record Frame(
            long step,
            String kind,
            Worded title,
            Worded at,
            int number,
            int count,
            List<Drawn> head,
            List<Drawn> strip,
            List<Drawn> left,
            List<Tool> tools,
            List<Drawn> right) {}

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance board(Frame frame);
    }

    private final ControlLayout layout;
    private final ControlData data;

    ControlBoard(ControlLayout layout, ControlData data) {
        this.layout = layout;
        this.data = data;
    }

    String draw(Seen seen) {
        Parts parts = layout.of(seen);
        return seen.render(Templates.board(new Frame(
                seen.step().id(),
                seen.kind().name().toLowerCase(Locale.ROOT),
                seen.worded(seen.workshop().title()),
                seen.worded(seen.step().title()),
                seen.step().position() + 1,
                seen.workshop().plan().steps().size(),
                parts.head().drawn(seen),
                parts.strip().drawn(seen),
                parts.left().drawn(seen),
                tools(seen, parts),
                parts.right().drawn(seen))));
    }

    private List<Tool> tools(Seen seen, Parts parts) {
        List<Drawn> now = layout.middle(seen).at(seen.kind()).stream()
                .filter(parts::has)
                .map(region -> Drawn.of(region, seen))
                .toList();
        Stream<Drawn> rest = parts.all().at(seen.kind()).stream()
                .filter(region -> now.stream().noneMatch(drawn -> drawn.id().equals(region.id())))
                .map(region -> Drawn.of(region, seen));
        return Stream.concat(
                        now.stream().map(drawn -> new Tool(drawn, true)), rest.map(drawn -> new Tool(drawn, false)))
                .toList();
    }

    BoardData data(Seen seen) {
        return data.of(seen);
    }

    List<Part> parts(Seen seen, Changes changes) {
        if (changes.has(Change.BOARD)) {
            return List.of(Part.of(Part.BOARD, draw(seen)));
        }
        Parts all = layout.of(seen);
        return Stream.of(all.head(), all.strip(), all.left(), all.all(), all.right())
                .map(part -> part.parts(seen, changes))
                .flatMap(List::stream)
                .toList();
    }
}
