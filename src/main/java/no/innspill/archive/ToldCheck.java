package no.innspill.archive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.archive.Told.SupportEntry;
import no.innspill.archive.Told.SupportRow;
import no.innspill.archive.Told.SupportTheme;
import no.innspill.result.Result;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.PlanText;
import no.innspill.template.WorkshopTemplate;
import org.jspecify.annotations.Nullable;

/** Looks through what an archive says of itself and cannot be counted again. */
final class ToldCheck {

    private static final int SAID = 1000;
    private static final Set<String> STANDINGS = Set.of("shared", "divides", "neither");

    private final Archive archive;
    private final WorkshopTemplate plan;
    private final Objections objections;
    private final ArchivedItems places;

    ToldCheck(Archive archive, WorkshopTemplate plan, Objections objections) {
        this.archive = archive;
        this.plan = plan;
        this.objections = objections;
        this.places = new ArchivedItems(archive);
    }

    void look() {
        ConversationEntry conversation = archive.conversation();
        if (conversation != null) {
            objections.unless(isMoment(conversation.begun()) && isMoment(conversation.ended()), "conversation");
            text(conversation.source(), SAID, "conversation.source");
            text(conversation.licence(), SAID, "conversation.licence");
        }
        ReportEntry report = archive.report();
        if (report != null) {
            texts(report.introduction(), "report.introduction");
            texts(report.summary(), "report.summary");
            texts(report.nextSteps(), "report.next_steps");
        }
        Told told = archive.told();
        if (told != null) {
            told(told);
        }
    }

    private static boolean isMoment(@Nullable String text) {
        return text != null && ArchiveCheck.isMoment(text);
    }

    private void texts(Map<String, String> texts, String place) {
        texts.forEach((language, text) -> text(text, PlanLimits.REPORT_TEXT, place + "." + language));
    }

    private void text(String text, int limit, String place) {
        if (PlanText.paragraphs(text, limit) instanceof Result.Refused<String> faulty) {
            objections.refuse(place, faulty.refusal(), faulty.arguments().toArray());
        }
    }

    private void told(Told told) {
        objections.unlessWithin(told.posted(), 0, ArchiveCheck.PEOPLE, "told.posted");
        objections.unlessWithin(told.waiting(), 0, ArchiveCheck.PEOPLE, "told.waiting");
        objections.unlessWithin(told.others(), 0, ArchiveCheck.PEOPLE, "told.others");
        told.present()
                .forEach(each -> objections.unless(
                        isAffiliation(each.affiliation()) && each.people() >= 0 && each.people() <= ArchiveCheck.PEOPLE,
                        "told.present"));
        SupportEntry support = told.support();
        if (support != null) {
            support.themes().forEach(this::theme);
        }
    }

    private boolean isAffiliation(int place) {
        return place >= 1 && place <= plan.affiliations().size();
    }

    private void theme(SupportTheme theme) {
        objections.unlessWithin(theme.theme(), 1, plan.themes().size(), "told.support.theme");
        objections.unless(
                theme.columns().stream().allMatch(column -> isAffiliation(column.affiliation()) && column.voters() > 0),
                "told.support.columns");
        objections.unless(theme.rows().stream().allMatch(row -> fits(row, theme)), "told.support.rows");
        objections.unlessWithin(theme.untold(), 0, ArchiveCheck.PEOPLE, "told.support.untold");
        objections.unlessWithin(theme.besides(), 0, ArchiveCheck.PEOPLE, "told.support.others");
    }

    private boolean fits(SupportRow row, SupportTheme theme) {
        return places.theme(new ItemRef(number(row.idea()), number(row.group()))) == theme.theme()
                && STANDINGS.contains(row.standing())
                && row.cells().size() == theme.columns().size()
                && row.cells().stream().allMatch(ToldCheck::areBounds)
                && isAmong(row.others(), theme.besides());
    }

    private static boolean isAmong(@Nullable Integer some, int all) {
        return some == null || (some >= 0 && some <= all);
    }

    private static @Nullable Integer number(@Nullable Long number) {
        return number == null ? null : (int) Math.min(number, Integer.MAX_VALUE);
    }

    private static boolean areBounds(List<Integer> cell) {
        return cell.size() == 2 && cell.get(0) >= 0 && cell.get(0) <= cell.get(1);
    }
}
