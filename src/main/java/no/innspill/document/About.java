package no.innspill.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document says of itself, for archives and for whoever finds it in a folder.
 *
 * @param title what it is about
 * @param summary one sentence
 * @param language its BCP 47 tag
 * @param code the workshop's code; empty where there is more than one
 * @param organiser who held the workshop
 * @param place where
 * @param held on which day
 * @param caseNumber its number in the organiser's archive
 * @param keywords what it is found by
 */
public record About(
        String title,
        String summary,
        String language,
        String code,
        String organiser,
        String place,
        Optional<LocalDate> held,
        String caseNumber,
        List<String> keywords) {

    public static final String PRODUCT = "Innspill";

    public About {
        keywords = List.copyOf(keywords);
    }

    static About titled(String title, String summary, String language) {
        return new About(title, summary, language, "", "", "", Optional.empty(), "", List.of());
    }

    /** Whose report it is: the organiser's, and where nobody is named, the workshop's. */
    public String author() {
        return Stream.of(organiser, title)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(PRODUCT);
    }

    /** The keywords, and the numbers that it is filed under, on one line. */
    public String keywordLine() {
        return String.join(
                ", ",
                Stream.concat(keywords.stream(), Stream.of(code, caseNumber))
                        .filter(word -> !word.isBlank())
                        .distinct()
                        .toList());
    }
}
