package no.innspill.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import no.innspill.chapter.ReportOutline;
import no.innspill.desk.DeskRefusal;
import no.innspill.desk.WentBack;
import no.innspill.document.Outline;
import no.innspill.language.Language;
import no.innspill.page.ResultsLinks;
import no.innspill.privacy.WorkshopDeleted;
import no.innspill.report.ReportReader;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Retention;
import no.innspill.workshop.Revisions;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.jspecify.annotations.Nullable;

/** What came of the workshop, for whoever has the link to it. Whoever has not is told what they would be told of no workshop. */
@Path("/w/{code}/results/{secret}")
@Blocking
public class SharedResultsResource {

    @CheckedTemplate(basePath = "export")
    static class Templates {
        static native TemplateInstance results(Page page);
    }

    /** @param outline null while there is nothing to read */
    public record Page(String title, Language language, @Nullable Outline outline, String keptUntil) {}

    private final Transactions transactions;
    private final Workshops workshops;
    private final ResultsLinks links;
    private final ReportReader reader;
    private final Retention retention;
    private final Kept kept;
    private final Caller caller;
    private final Responses replies;

    SharedResultsResource(
            Transactions transactions,
            Workshops workshops,
            ResultsLinks links,
            ReportReader reader,
            Retention retention,
            Kept kept,
            Caller caller,
            Responses replies) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.links = links;
        this.reader = reader;
        this.retention = retention;
        this.kept = kept;
        this.caller = caller;
        this.replies = replies;
    }

    @GET
    public Response page(@PathParam("code") String typed, @PathParam("secret") String secret) {
        String code = JoinCode.normalise(typed);
        Optional<Page> page = transactions.read(() -> workshops
                .byCode(code)
                .filter(workshop -> links.isOpenedBy(workshop, secret))
                .map(this::read));
        return page.map(SharedResultsResource::html).orElseGet(() -> replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP));
    }

    private Page read(Workshop workshop) {
        Language language = caller.language(workshop, Role.PARTICIPANT);
        return new Page(
                workshop.title().in(language, workshop.language()),
                language,
                workshop.permissions().showsSharedResults() ? outline(workshop, language) : null,
                retention.keptUntil(workshop, language));
    }

    private Outline outline(Workshop workshop, Language language) {
        Kept.Key key = new Kept.Key(workshop.id(), workshop.revisions(), language);
        Outline known = kept.outlines.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Outline fresh =
                ReportOutline.ofShared(reader.readShared(workshop, language)).hyphenated();
        kept.outlines.put(key, fresh);
        return fresh;
    }

    /** Nobody is to find it by searching, and no site that is gone to from it is to learn the address. */
    private static Response html(Page page) {
        return Responses.html(Templates.results(page), page.language())
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /** What was read lately: a whole room opens the link in the same minute. */
    @Singleton
    static class Kept {

        private static final int MOST = 50;

        private record Key(long workshop, Revisions at, Language language) {}

        private final Cache<Key, Outline> outlines =
                Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

        void wentBack(@Observes WentBack database) {
            outlines.invalidateAll();
        }

        /** Nothing of it stays in memory. */
        void deleted(@Observes WorkshopDeleted workshop) {
            outlines.invalidateAll();
        }
    }
}
