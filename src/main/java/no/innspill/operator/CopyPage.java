package no.innspill.operator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import no.innspill.language.Language;
import no.innspill.store.RollingCopies;
import org.jboss.logging.Logger;

/**
 * One click copies everything: a page at the management port, for a browser on this machine alone. A facilitator's own
 * workshop is the report as JSON, and no more.
 */
@ApplicationScoped
class CopyPage {

    private static final Logger LOG = Logger.getLogger(CopyPage.class);

    private static final String PATH = "/q/copy";

    /** The names by which a machine means itself: another that leads here is somebody's trick. */
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    @CheckedTemplate(basePath = "operator")
    static class Templates {
        static native TemplateInstance copy();
    }

    private final RollingCopies copies;

    CopyPage(RollingCopies copies) {
        this.copies = copies;
    }

    void offer(@Observes ManagementInterface management) {
        Router router = management.router();
        router.get(PATH).handler(this::show);
        router.post(PATH).blockingHandler(this::copy, false);
    }

    private void show(RoutingContext request) {
        if (!isFromHere(request) || !copies.arePossible()) {
            request.response().setStatusCode(403).end();
            return;
        }
        Language language = Language.ofThisMachine();
        request.response()
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors 'none'")
                .putHeader("Cache-Control", "no-store")
                .end(Templates.copy().setLocale(language.locale()).render());
    }

    private void copy(RoutingContext request) {
        if (!isFromHere(request) || !isOwn(request) || !copies.arePossible()) {
            request.response().setStatusCode(403).end();
            return;
        }
        try {
            Path copy = copies.copyNow();
            request.response()
                    .putHeader("Content-Type", "application/gzip")
                    .putHeader("Content-Disposition", "attachment; filename=\"" + copy.getFileName() + "\"")
                    .putHeader("Cache-Control", "no-store")
                    .sendFile(copy.toString());
        } catch (IOException | SQLException fault) {
            LOG.warnf("No copy could be made: %s", fault.getMessage());
            request.response().setStatusCode(503).end();
        }
    }

    private static boolean isFromHere(RoutingContext request) {
        String host = request.request().authority() == null
                ? ""
                : request.request().authority().host();
        return request.request().remoteAddress().hostAddress() != null
                && isLoopback(request.request().remoteAddress().hostAddress())
                && THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }

    /** A form of this very page; another site's has another origin. */
    private static boolean isOwn(RoutingContext request) {
        String origin = request.request().getHeader("Origin");
        return origin == null || origin.equals("http://" + request.request().authority());
    }
}
