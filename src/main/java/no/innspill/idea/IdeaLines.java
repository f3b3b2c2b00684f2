package no.innspill.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;

/** Several ideas typed at once, one on each line. All of them can be taken, or none is. */
public final class IdeaLines {

    /** What a table writes on paper, and no more than one commit takes easily. */
    public static final int FROM_PAPER = 50;

    /** What one person has pasted. */
    public static final int AT_ONCE = 20;

    private IdeaLines() {}

    /** The texts, or why they cannot be taken, naming the line. */
    public static Result<List<IdeaText>> read(String typed, int most) {
        List<String> lines = ListLines.of(typed);
        List<IdeaText> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Result<IdeaText> read = IdeaText.read(lines.get(i));
            read.toOptional().ifPresent(texts::add);
            if (read instanceof Result.Refused<IdeaText> refused && refused.refusal() == InputRefusal.TEXT_TOO_LONG) {
                return Result.refused(IdeaRefusal.PAPER_TOO_LONG, numbered(i + 1, refused.arguments()));
            }
        }
        if (texts.isEmpty()) {
            return Result.refused(InputRefusal.TEXT_EMPTY);
        }
        return texts.size() > most ? Result.refused(IdeaRefusal.PAPER_TOO_MANY, texts.size(), most) : Result.ok(texts);
    }

    private static Object[] numbered(int line, List<Object> arguments) {
        return Stream.concat(Stream.of(line), arguments.stream()).toArray();
    }
}
