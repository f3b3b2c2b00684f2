package no.innspill.bench;

import java.util.List;

/** Requests that are none, or not quite: each once was a fault of the server's. */
final class Mistakes {

    private static final String FORM = "POST /workshops HTTP/1.1\r\nHost: {host}\r\n";
    private static final List<String> ALL = List.of(
            FORM + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1\r\n\r\n=",
            FORM + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 6\r\n\r\n&&&===",
            FORM + "Content-Type: \r\nContent-Length: 1\r\n\r\nx",
            FORM + "Content-Type: a/b/c\r\nContent-Length: 1\r\n\r\nx",
            FORM + "Content-Type: multipart/form-data\r\nContent-Length: 1\r\n\r\nx",
            FORM + "Content-Type: multipart/form-data; boundary=\r\nContent-Length: 1\r\n\r\nx",
            FORM + "Content-Type: multipart/form-data; boundary=a\r\nContent-Length: 3\r\n\r\n--b",
            FORM + "Content-Type: text/plain; charset=foo\r\nContent-Length: 1\r\n\r\nx",
            FORM + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            FORM + "Transfer-Encoding: nonsense\r\n\r\n",
            "POST /workshops HTTP/1.0\r\nContent-Length: 0\r\n\r\n",
            "GET /w/%00/measures HTTP/1.1\r\nHost: {host}\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: " + "a".repeat(300) + "\r\n\r\n",
            "GET /?a=1&A=2 HTTP/1.1\r\nHost: {host}\r\n\r\n",
            "GET /%ff%fe?lang=%ff HTTP/1.1\r\nHost: {host}\r\n\r\n",
            "GET / HTTP/9.9\r\nHost: {host}\r\n\r\n",
            "\u0000\u0001\u0002\r\n\r\n",
            "GET " + "/".repeat(20_000) + " HTTP/1.1\r\nHost: {host}\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: {host}\r\nCookie: " + "x=y; ".repeat(4_000) + "\r\n\r\n");

    private Mistakes() {}

    static void send(Foe foe) {
        foe.await(foe.open(15 * ALL.size(), i -> foe.bytes(ALL.get(i % ALL.size()))));
    }
}
