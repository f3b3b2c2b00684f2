package no.innspill.export;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.form.Upload;
import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import no.innspill.report.ReportRefusal;
import no.innspill.report.Reporters;
import no.innspill.result.Refusal;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Heavy;
import no.innspill.web.Responses;
import no.innspill.web.Responses.Then;
import no.innspill.word.Letterhead;
import no.innspill.workshop.JoinCode;
import org.jspecify.annotations.Nullable;

/** Gives the report in Word the organiser's own letterhead, and takes it away. */
@Path("/w/{code}/letterhead")
@Blocking
public class LetterheadResource {

    private static final int LONGEST_NAME = 100;

    private final FacilitatorCommands controls;
    private final Reporters reporters;
    private final Letterheads letterheads;
    private final Responses replies;

    LetterheadResource(FacilitatorCommands controls, Reporters reporters, Letterheads letterheads, Responses replies) {
        this.controls = controls;
        this.reporters = reporters;
        this.letterheads = letterheads;
        this.replies = replies;
    }

    /**
     * File {@code file}: a Word template (.dotx) or document. It takes the place of one that is there. Nobody's file is looked
     * into who may not give one.
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Heavy
    public CompletionStage<Response> put(@PathParam("code") String typed, Upload upload) {
        String code = JoinCode.normalise(typed);
        Optional<Response> stranger = reporters.refuse(code);
        if (stranger.isPresent()) {
            return CompletableFuture.completedFuture(stranger.get());
        }
        if (upload.all("file").isEmpty()) {
            return refused(upload.form(), code, ReportRefusal.LETTERHEAD_NOT_WORD);
        }
        Upload.Sent sent = upload.all("file").get(0);
        try {
            Letterhead letterhead = Letterhead.check(sent.content());
            String name = Clusters.cut(Cleaning.line(sent.name()), LONGEST_NAME);
            return controls.submit(code, upload.form(), report(code), workshop -> {
                letterheads.put(workshop, name, letterhead);
                return Outcome.accepted();
            });
        } catch (Letterhead.Faulty e) {
            return refused(
                    upload.form(),
                    code,
                    switch (e.fault()) {
                        case TOO_LARGE -> ReportRefusal.LETTERHEAD_TOO_LARGE;
                        case NOT_WORD -> ReportRefusal.LETTERHEAD_NOT_WORD;
                        case RUNS_OR_FETCHES -> ReportRefusal.LETTERHEAD_RUNS;
                    });
        }
    }

    private CompletionStage<Response> refused(Form form, String code, Refusal refusal) {
        return CompletableFuture.completedFuture(
                replies.refuse(form, "/w/" + code + "/report", refusal, Letterhead.LARGEST / 1024));
    }

    @DELETE
    public CompletionStage<Response> drop(
            @PathParam("code") String typed, @Nullable MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        return controls.submit(code, new Form(fields), report(code), workshop -> {
            letterheads.drop(workshop);
            return Outcome.accepted();
        });
    }

    private static Then report(String code) {
        return Then.backTo("/w/" + code + "/report");
    }
}
