package no.innspill.paper;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.innspill.idea.Idea;
import no.innspill.language.Language;
import no.innspill.language.Worded;

/** What was typed in last, for whoever typed it to see that it is there. */
public record AddedFromPaper(Worded theme, List<String> texts) {

    /** What is still there of it; ideas that were typed in together were posted at the same moment. */
    static Optional<AddedFromPaper> latest(List<Idea> written, Language language, Language fallback) {
        List<Idea> typed = written.stream().filter(Idea::isFromPaper).toList();
        return typed.stream().max(Comparator.comparing(Idea::postedAt)).map(last -> {
            Instant moment = last.postedAt();
            return new AddedFromPaper(
                    last.theme().title().worded(language, fallback),
                    typed.stream()
                            .filter(idea -> idea.postedAt().equals(moment)
                                    && idea.theme().id() == last.theme().id())
                            .map(Idea::text)
                            .toList());
        });
    }
}
