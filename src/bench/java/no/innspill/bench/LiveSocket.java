package no.innspill.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;

/** The client's end of a WebSocket: upgrade, text whole or in pieces, ping and close; it sends nothing of its own. */
final class LiveSocket extends Wire {

    interface Listener {
        void opened();

        void text(byte[] bytes, int offset, int length, long at);

        void closed(String why);
    }

    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final Random RANDOM = new Random();

    private final Listener listener;
    private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    private byte[] rest = new byte[0];
    private boolean upgraded;
    private int opcode;
    private int at;
    private int length;

    LiveSocket(Loop loop, InetSocketAddress server, String host, String path, String cookie, Listener listener)
            throws IOException {
        super(loop, server);
        this.listener = listener;
        byte[] nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        send(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                        + "\r\nSec-WebSocket-Key: " + Base64.getEncoder().encodeToString(nonce)
                        + (cookie.isEmpty() ? "" : "\r\nCookie: " + cookie) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    void received(byte[] chunk, int size, long time) {
        byte[] bytes = chunk;
        if (rest.length > 0) {
            bytes = Arrays.copyOf(rest, rest.length + size);
            System.arraycopy(chunk, 0, bytes, rest.length, size);
            size = bytes.length;
        }
        at = 0;
        if (upgraded || upgrade(bytes, size)) {
            while (isOpen() && readHead(bytes, size)) {
                frame(bytes, time);
                at += length;
            }
        }
        rest = at == size ? new byte[0] : Arrays.copyOfRange(bytes, at, size);
    }

    private boolean upgrade(byte[] bytes, int size) {
        String head = new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
        int end = head.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        if (!head.startsWith("HTTP/1.1 101")) {
            end("upgrade refused: " + head.lines().findFirst().orElse(""));
            return false;
        }
        at = end + 4;
        upgraded = true;
        listener.opened();
        return true;
    }

    /** Reads a frame's head when the whole frame is here, and leaves {@code at} and {@code length} on its payload. */
    private boolean readHead(byte[] bytes, int size) {
        if (size - at < 2) {
            return false;
        }
        int small = bytes[at + 1] & 0x7f;
        int extra = small == 126 ? 2 : small == 127 ? 8 : 0;
        if (size - at < 2 + extra) {
            return false;
        }
        long announced = extra == 0 ? small : 0;
        for (int i = 0; i < extra; i++) {
            announced = announced << 8 | bytes[at + 2 + i] & 0xff;
        }
        if (size - at - 2 - extra < announced) {
            return false;
        }
        opcode = bytes[at];
        at += 2 + extra;
        length = (int) announced;
        return true;
    }

    private void frame(byte[] bytes, long time) {
        boolean last = opcode < 0; // the topmost bit
        switch (opcode & 0x0f) {
            case PING -> reply(PONG, bytes);
            case PONG -> {}
            case CLOSE -> {
                String code = length < 2 ? "" : " with " + ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff);
                reply(CLOSE, bytes);
                end("closed" + code);
            }
            default -> text(bytes, last, time); // the first piece or a further one
        }
    }

    private void text(byte[] bytes, boolean last, long time) {
        if (last && pieces.size() == 0) {
            listener.text(bytes, at, length, time);
            return;
        }
        pieces.write(bytes, at, length);
        if (last) {
            listener.text(pieces.toByteArray(), 0, pieces.size(), time);
            pieces.reset();
        }
    }

    /** Control frames carry at most 125 bytes; a mask of zeros is a mask. */
    private void reply(int kind, byte[] bytes) {
        byte[] frame = new byte[6 + length];
        frame[0] = (byte) (0x80 | kind);
        frame[1] = (byte) (0x80 | length);
        System.arraycopy(bytes, at, frame, 6, length);
        send(frame);
    }

    @Override
    void ended(String why) {
        listener.closed(why);
    }
}
