package no.innspill.measure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import no.innspill.desk.Answer;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** A measure's form on a page of its own: for those without JavaScript, and for two who changed the same measure. */
@RequestScoped
class MeasurePages {

    @CheckedTemplate(basePath = "measure")
    static class Templates {
        static native TemplateInstance page(Page page);
    }

    /**
     * @param form what the fields hold
     * @param theirs the measure as somebody else has changed it meanwhile; empty if nobody has
     * @param leads whether it is the facilitator's
     */
    public record Page(
            String code,
            Worded title,
            Language language,
            MeasureShown form,
            Choices choices,
            Optional<MeasureShown> theirs,
            boolean leads) {

        public String action() {
            return "/w/" + code + "/measures" + (form.id() == 0 ? "" : "/" + form.id());
        }

        public String back() {
            return "/w/" + code + (leads ? "/control" : "") + "#measures";
        }
    }

    private final Workshops workshops;
    private final MeasureReader reader;
    private final MeasureCommands commands;
    private final Transactions transactions;
    private final Caller caller;
    private final ExecutorService executor;

    MeasurePages(
            Workshops workshops,
            MeasureReader reader,
            MeasureCommands commands,
            Transactions transactions,
            Caller caller,
            ExecutorService executor) {
        this.workshops = workshops;
        this.reader = reader;
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.executor = executor;
    }

    Response form(Workshop workshop, MeasureShown form, Language language) {
        return html(page(workshop, form, Optional.empty(), language, true), 200, language);
    }

    private Page page(
            Workshop workshop, MeasureShown form, Optional<MeasureShown> theirs, Language language, boolean leads) {
        return new Page(
                workshop.code(),
                workshop.title().worded(language, workshop.language()),
                language,
                form,
                reader.choices(workshop, false, language),
                theirs,
                leads);
    }

    /** Somebody else was first: whoever reads a page gets both texts, and may send theirs again knowing that. */
    CompletionStage<Response> whenChanged(
            CompletionStage<Answer> answer, String code, long id, Form form, CompletionStage<Response> usual) {
        boolean leads = commands.leads(code, form);
        boolean json = caller.wantsJson();
        Language language = caller.language();
        // It may be answered already, and whoever asks is on the event loop, where nothing may be read.
        return answer.thenCombineAsync(
                usual,
                (given, reply) -> {
                    boolean changed = given.refused().equals(Optional.of(MeasureRefusal.MEASURE_CHANGED));
                    return json || !changed
                            ? reply
                            : both(code, id, form, language, leads).orElse(reply);
                },
                executor);
    }

    private Optional<Response> both(String code, long id, Form form, Language language, boolean leads) {
        return transactions.read(() -> workshops
                .byCode(code)
                .flatMap(workshop -> theirs(workshop, id, leads, language)
                        .map(theirs -> page(
                                workshop,
                                theirs.typed(
                                        form,
                                        reader.choices(
                                                workshop, workshop.progress().isCurtained(), language)),
                                Optional.of(theirs),
                                language,
                                leads)))
                .map(page -> html(page, MeasureRefusal.MEASURE_CHANGED.status(), language)));
    }

    private Optional<MeasureShown> theirs(Workshop workshop, long id, boolean leads, Language language) {
        return (leads ? reader.whole(workshop, language) : reader.shown(workshop, language))
                .stream().filter(measure -> measure.id() == id).findFirst();
    }

    private static Response html(Page page, int status, Language language) {
        return Responses.html(Templates.page(page), language).status(status).build();
    }
}
