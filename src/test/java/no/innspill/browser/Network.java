package no.innspill.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;

/** The way between one page and the server, which a test can cut. To be laid before the page is opened. */
final class Network {

    private static final String LIVE = "**/live/**";
    private static final String ANYTHING = "**/*";

    private final Page page;
    private final List<WebSocketRoute> sockets = new ArrayList<>();
    private boolean letsSocketsThrough = true;
    private int framesToPass = Integer.MAX_VALUE;

    private Network(Page page) {
        this.page = page;
        page.routeWebSocket(LIVE, this::connect);
    }

    static Network of(Screen screen) {
        return new Network(screen.page());
    }

    /** As behind a proxy that knows no sockets. */
    Network withoutSockets() {
        letsSocketsThrough = false;
        return this;
    }

    /** Sockets look open, but nothing comes any more after so many frames. */
    Network withFrames(int most) {
        framesToPass = most;
        return this;
    }

    private void connect(WebSocketRoute socket) {
        if (!letsSocketsThrough) {
            close(socket);
            return;
        }
        sockets.add(socket);
        socket.connectToServer().onMessage(frame -> {
            if (framesToPass-- > 0) {
                socket.send(frame.text());
            }
        });
    }

    private static void close(WebSocketRoute socket) {
        socket.close(new WebSocketRoute.CloseOptions().setCode(1012).setReason("restart"));
    }

    /** The server stops: open sockets close, and nothing answers. */
    void cut() {
        letsSocketsThrough = false;
        page.route(ANYTHING, route -> route.abort("connectionrefused"));
        sockets.forEach(Network::close);
        sockets.clear();
    }

    /** The server is there again. */
    void restore() {
        letsSocketsThrough = true;
        page.unroute(ANYTHING);
    }
}
