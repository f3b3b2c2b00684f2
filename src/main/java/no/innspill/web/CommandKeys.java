package no.innspill.web;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import no.innspill.desk.CommandKey;
import no.innspill.form.Form;
import no.innspill.form.Query;
import no.innspill.transaction.ServerSecret;

/** What the commands of a request are known by, so that one that is sent twice counts once. */
public final class CommandKeys {

    private final RoutingContext request;

    CommandKeys(RoutingContext request) {
        this.request = request;
    }

    /** The key of a command by whoever asks, in this role, if the client made one. */
    public Optional<CommandKey> of(String code, Role role, Form form) {
        return CommandKey.of(
                Tokens.shown(request.request(), code).of(role), address(), form.content(), fromClient(form));
    }

    /**
     * The key of a command that makes something new for somebody who is not known yet. It alone stands for the caller: so
     * one that others could have made as well counts for nothing.
     */
    public Optional<CommandKey> ofNewcomer(String content, String clientKey) {
        return CommandKey.of(ServerSecret.isRandomEnough(clientKey) ? "" : null, address(), content, clientKey);
    }

    /** The same of a form. */
    public Optional<CommandKey> ofNewcomer(Form form) {
        return ofNewcomer(form.content(), fromClient(form));
    }

    /** What the client marked the command with, or nothing. */
    public String fromClient(Form form) {
        return fromClient(form, form.content());
    }

    /**
     * The same where more is sent than the form. A page's form is known by what it was made with, together with what is
     * sent: whoever sends it twice means it once, and whoever goes back to it and writes something else means that too.
     */
    public String fromClient(Form form, String content) {
        String header = request.request().getHeader("Idempotency-Key");
        String key = header == null ? form.text("key") : header;
        String once = form.text("once");
        return key.isBlank() && ServerSecret.isRandomEnough(once) ? once + '\n' + content : key;
    }

    /** Method and path, however the workshop's code is spelled and a form says that it deletes. */
    private String address() {
        String method = Query.of(request)
                .text("_method")
                .filter("DELETE"::equals)
                .orElse(request.request().method().name());
        return method + " " + String.join("/", Caller.path(request));
    }
}
