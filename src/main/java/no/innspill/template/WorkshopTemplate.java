package no.innspill.template;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.language.Messages;
import no.innspill.rule.BallotRule;
import no.innspill.rule.Occasion;

/**
 * A ready set of themes, questions, tags and agenda, from which a workshop is made.
 *
 * @param name its short name in addresses and forms, for example {@code ekommune}; not part of the file
 * @param description what it is for, one or two sentences; may be empty
 * @param language the language of the file: texts in one language only are in this one
 * @param responsible who may be made responsible for a measure
 * @param horizons by when a measure may be done
 * @param tables the tables in the room; none if people do not sit at tables
 * @param ballots whose ballot it is where several people share a device
 * @param ballotSlips whether only those may vote who have a slip of paper with a code
 * @param approveFirst whether the facilitator approves ideas before others see them
 * @param occasion who holds it, where and when, as far as that is known
 */
public record WorkshopTemplate(
        String name,
        LocalizedText title,
        LocalizedText description,
        Language language,
        List<ThemeTemplate> themes,
        List<LocalizedText> tags,
        List<LocalizedText> affiliations,
        List<LocalizedText> responsible,
        List<LocalizedText> horizons,
        List<LocalizedText> tables,
        BallotRule ballots,
        boolean ballotSlips,
        boolean approveFirst,
        Agenda agenda,
        Occasion occasion) {

    /** Names for so many tables that have none: table 1, table 2 … in all languages. */
    public static List<LocalizedText> numberedTables(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> new LocalizedText(Stream.of(Language.values())
                        .collect(Collectors.toMap(
                                Function.identity(), language -> Messages.say(language, "table_numbered", number)))))
                .toList();
    }

    public WorkshopTemplate {
        themes = List.copyOf(themes);
        tags = List.copyOf(tags);
        affiliations = List.copyOf(affiliations);
        responsible = List.copyOf(responsible);
        horizons = List.copyOf(horizons);
        tables = List.copyOf(tables);
    }
}
