package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.affiliation.AffiliationBreakdown;
import no.innspill.affiliation.AffiliationBreakdowns;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.page.Rankings;
import no.innspill.page.ThemeRanking;
import no.innspill.vote.CountingMethod;
import no.innspill.vote.OpenedVotes;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** The facilitator's own page of tallies: any vote so far, counted as its ballots honestly can be, and by affiliation. */
@Path("/w/{code}/tallies")
public class TalliesResource {

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance talliesPage(Page page);
    }

    /** Something to choose from: what it is called, and whether it is chosen. */
    public record Choice(String value, Worded label, boolean chosen) {}

    /**
     * @param votes the votes there have been
     * @param counts the ways in which the chosen one can be counted: {@code label} is a key
     * @param rankings by theme; none if there has been no vote
     */
    public record Page(
            String code,
            Worded title,
            Language language,
            List<Choice> votes,
            List<Choice> counts,
            List<ThemeRanking> rankings,
            List<AffiliationBreakdown> support,
            boolean affiliations) {}

    private final FacilitatorCommands controls;
    private final OpenedVotes votes;
    private final Rankings rankings;
    private final AffiliationBreakdowns tables;
    private final Caller caller;

    TalliesResource(
            FacilitatorCommands controls,
            OpenedVotes votes,
            Rankings rankings,
            AffiliationBreakdowns tables,
            Caller caller) {
        this.controls = controls;
        this.votes = votes;
        this.rankings = rankings;
        this.tables = tables;
        this.caller = caller;
    }

    /**
     * Query: {@code vote}, the id of a vote's step; else the latest vote is meant
     * Query: {@code count}, {@code people}, {@code dots}, {@code points} or {@code firsts}; else the usual way of its method
     */
    @GET
    public Response tallies(@PathParam("code") String typed) {
        return controls.entered(JoinCode.normalise(typed), workshop -> {
            Language language = caller.language(workshop, Role.CONTROL);
            Page page = page(
                    workshop,
                    caller.query().number("vote"),
                    caller.query().text("count").flatMap(CountingMethod::named),
                    language);
            return caller.wantsJson()
                    ? Response.ok(
                                    Map.of("rankings", page.rankings(), "support", page.support()),
                                    MediaType.APPLICATION_JSON)
                            .build()
                    : Responses.html(Templates.talliesPage(page), language).build();
        });
    }

    private Page page(Workshop workshop, Optional<Long> vote, Optional<CountingMethod> count, Language language) {
        List<Step> all = votes.of(workshop);
        Optional<Step> chosen = all.stream()
                .filter(step -> vote.isPresent() && step.id() == vote.get())
                .findFirst()
                .or(() -> all.stream().reduce((earlier, later) -> later));
        return new Page(
                workshop.code(),
                workshop.title().worded(language, workshop.language()),
                language,
                all.stream()
                        .map(step -> new Choice(
                                String.valueOf(step.id()),
                                numbered(step, step.title().worded(language, workshop.language())),
                                chosen.isPresent() && chosen.get().id() == step.id()))
                        .toList(),
                chosen.map(step -> counts(step, count)).orElse(List.of()),
                chosen.map(step -> rankings.of(workshop, step, Viewpoint.EVERYWHERE, count, language))
                        .orElse(List.of()),
                chosen.map(step -> tables.of(workshop, step, Viewpoint.EVERYWHERE, language))
                        .orElse(List.of()),
                !workshop.plan().affiliations().isEmpty());
    }

    private static Worded numbered(Step step, Worded title) {
        return title.saying((step.position() + 1) + ". " + title);
    }

    private static List<Choice> counts(Step vote, Optional<CountingMethod> count) {
        List<CountingMethod> honest = CountingMethod.honest(vote.rules().method());
        CountingMethod chosen = count.filter(honest::contains).orElse(honest.get(0));
        return honest.stream()
                .map(each -> new Choice(each.tag(), Worded.plain(key(each)), each == chosen))
                .toList();
    }

    private static String key(CountingMethod method) {
        return "vote_count_" + method.tag();
    }
}
