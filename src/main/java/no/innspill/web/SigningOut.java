package no.innspill.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.NewCookie;
import no.innspill.access.Secrets;
import org.jspecify.annotations.Nullable;

/** This browser leads a workshop no more: its open screens are told, and nothing of it stays in the browser. */
@RequestScoped
public class SigningOut {

    private final Caller caller;
    private final Event<SignedOut> announcements;

    SigningOut(Caller caller, Event<SignedOut> announcements) {
        this.caller = caller;
        this.announcements = announcements;
    }

    /** The cookies that go, for the answer. */
    public NewCookie[] of(String code) {
        @Nullable String secret = caller.tokens(code).control();
        if (secret != null) {
            announcements.fire(new SignedOut(code, Secrets.hash(secret), caller.hand(code)));
        }
        return caller.cookies().forget(code, Role.CONTROL);
    }
}
