package no.innspill.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** One HTTP request as a browser on our own pages would send it, asking for JSON. */
record Request(String method, String path, String cookie, String form) {

    static Request get(String path, String cookie) {
        return new Request("GET", path, cookie, "");
    }

    /** A form post; names and values take turns. */
    static Request post(String path, String cookie, Object... fields) {
        return new Request("POST", path, cookie, form(fields));
    }

    static Request delete(String path, String cookie, Object... fields) {
        return new Request("DELETE", path, cookie, form(fields));
    }

    private static String form(Object... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&").append(fields[i]).append('=');
            form.append(URLEncoder.encode(fields[i + 1].toString(), StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    byte[] bytes(String host) {
        StringBuilder text = new StringBuilder(512);
        text.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ");
        text.append(host).append("\r\nAccept: application/json\r\nAccept-Encoding: gzip\r\n");
        if (!cookie.isEmpty()) {
            text.append("Cookie: ").append(cookie).append("\r\n");
        }
        if (!method.equals("GET")) {
            text.append("Origin: http://").append(host).append("\r\nSec-Fetch-Site: same-origin\r\n");
            text.append("Content-Type: application/x-www-form-urlencoded\r\n");
            text.append("Content-Length: ").append(form.length()).append("\r\n");
        }
        return text.append("\r\n").append(form).toString().getBytes(StandardCharsets.UTF_8);
    }
}
