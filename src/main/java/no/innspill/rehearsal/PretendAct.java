package no.innspill.rehearsal;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.innspill.access.Secrets;

/**
 * What a pretend person sends, as a page of a real one's would.
 *
 * @param looks whether they only look at the page
 * @param path after the workshop's own
 * @param cookie that they show; empty before they have joined
 * @param then what they make of the answer
 */
record PretendAct(boolean looks, String path, List<Field> fields, String cookie, Consumer<Reply> then) {

    record Field(String name, String value) {}

    /** @param cookie that the answer sets, as it is to be shown */
    record Reply(int status, JsonObject said, Optional<String> cookie) {

        boolean isYes() {
            return status < 300;
        }

        /** Whether the server has enough to do: whoever only pretends waits then. */
        boolean isTooMuch() {
            return status == 429 || status >= 500;
        }

        String refusal() {
            return said.getString("code", "");
        }
    }

    /** Opens the page, as everybody does who has joined. */
    static PretendAct look(String cookie) {
        return new PretendAct(true, "", List.of(), cookie, page -> {});
    }

    static PretendAct of(String path, String cookie, Consumer<Reply> then) {
        return new PretendAct(false, path, List.of(), cookie, then);
    }

    /** Done once, however often it is sent. */
    static PretendAct once(String path, String cookie, Consumer<Reply> then) {
        return of(path, cookie, then).with("key", Secrets.random());
    }

    PretendAct with(String name, Object value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, String.valueOf(value)));
        return new PretendAct(looks, path, List.copyOf(more), cookie, then);
    }
}
