package no.innspill.idea;

import java.util.ArrayList;
import java.util.List;
import no.innspill.desk.Outcome;
import no.innspill.workshop.InputRefusal;

/** Several ideas typed at once, one on each line. All of them can be taken, or none is. */
public final class IdeaLines {

    /** What a table writes on paper, and no more than one commit takes easily. */
    public static final int FROM_PAPER = 50;

    /** What one person has pasted. */
    public static final int AT_ONCE = 20;

    /** What became of the typed lines: the texts, or why they cannot be taken, naming the line. */
    public sealed interface Read permits Fine, Faulty {}

    public record Fine(List<IdeaText> texts) implements Read {}

    public record Faulty(Outcome refusal) implements Read {}

    private IdeaLines() {}

    public static Read read(String typed, int most) {
        List<String> lines = ListLines.of(typed);
        List<IdeaText> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            IdeaText.Read read = IdeaText.read(lines.get(i));
            if (read instanceof IdeaText.Fine fine) {
                texts.add(fine.text());
            } else if (read instanceof IdeaText.Faulty faulty && faulty.refusal() == InputRefusal.TEXT_TOO_LONG) {
                return new Faulty(Outcome.refused(IdeaRefusal.PAPER_TOO_LONG, i + 1, faulty.tooMany(), IdeaText.LIMIT));
            }
        }
        if (texts.isEmpty()) {
            return new Faulty(Outcome.refused(InputRefusal.TEXT_EMPTY));
        }
        return texts.size() > most
                ? new Faulty(Outcome.refused(IdeaRefusal.PAPER_TOO_MANY, texts.size(), most))
                : new Fine(texts);
    }
}
