package no.innspill.paper;

import java.util.ArrayList;
import java.util.List;
import no.innspill.desk.Outcome;
import no.innspill.idea.IdeaText;
import no.innspill.template.Characters;
import no.innspill.workshop.Refusal;

/** Several ideas typed in at once, one on each line. All of them can be taken, or none is. */
final class PaperLines {

    /** As many as a table writes, and no more than one commit takes easily. */
    static final int MOST = 50;

    /** What became of the typed lines: the texts, or why they cannot be taken, naming the line. */
    sealed interface Read permits Fine, Faulty {}

    record Fine(List<IdeaText> texts) implements Read {}

    record Faulty(Outcome refusal) implements Read {}

    private PaperLines() {}

    static Read read(String typed) {
        List<String> lines = typed.lines().toList();
        List<IdeaText> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (Characters.showsNothing(lines.get(i))) {
                continue;
            }
            IdeaText.Read read = IdeaText.read(lines.get(i));
            if (read instanceof IdeaText.Faulty faulty) {
                return new Faulty(refuse(faulty, i + 1));
            }
            texts.add(((IdeaText.Fine) read).text());
        }
        if (texts.isEmpty()) {
            return new Faulty(Outcome.refused(Refusal.TEXT_EMPTY));
        }
        return texts.size() > MOST
                ? new Faulty(Outcome.refused(Refusal.PAPER_TOO_MANY, texts.size(), MOST))
                : new Fine(texts);
    }

    private static Outcome refuse(IdeaText.Faulty faulty, int line) {
        return faulty.refusal() == Refusal.TEXT_TOO_LONG
                ? Outcome.refused(Refusal.PAPER_TOO_LONG, line, faulty.tooMany(), IdeaText.LIMIT)
                : Outcome.refused(Refusal.PAPER_UNREADABLE, line);
    }
}
