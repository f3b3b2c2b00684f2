package no.innspill.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebSocketFrame;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One page in a browser of its own. It notes whatever goes wrong on it, and every frame it is sent. */
final class Screen {

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> troubles = new ArrayList<>();
    private final List<String> frames = new ArrayList<>();

    Screen(BrowserContext context, String base) {
        this.context = context;
        this.base = base;
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> troubles.add("error: " + error));
        page.onRequestFailed(this::note);
        page.onWebSocket(socket -> socket.onFrameReceived(this::note));
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            troubles.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void note(Request request) {
        // A page that is left lets go of what it was fetching.
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            troubles.add("failed: " + request.url() + " " + request.failure());
        }
    }

    private void note(WebSocketFrame frame) {
        frames.add(frame.text());
    }

    /** The same browser with another page. */
    Screen another() {
        return new Screen(context, base);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** A path, or an address as it is handed out: the room's network may be another than the test's. */
    Screen open(String address) {
        page.navigate(base + address.replaceFirst("^https?://[^/]+", ""));
        return this;
    }

    /** All that the page shows and hides, and all it was ever sent by its socket. */
    String everything() {
        return page.content() + String.join("\n", frames);
    }

    int framesSoFar() {
        return frames.size();
    }

    List<String> framesSince(int before) {
        return List.copyOf(frames.subList(before, frames.size()));
    }

    /** For tests that are about what goes wrong. */
    void forgive() {
        troubles.clear();
    }

    List<String> troubles() {
        return troubles;
    }

    void keepPicture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    void close() {
        context.close();
    }
}
