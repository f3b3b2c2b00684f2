package no.innspill.bench;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between one node and PostgreSQL: it can cut the way, or swallow the notifications and nothing else. */
final class Wiretap implements AutoCloseable {

    /** The message by which PostgreSQL tells of a notification. */
    private static final int NOTIFICATION = 'A';

    private static final int HEAD = 4;

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean deaf;
    private volatile long swallowed;

    Wiretap(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::admit);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Breaks every connection, and takes no new one until it is mended. */
    void cut() {
        cut = true;
        open.forEach(Wiretap::end);
    }

    void deafen() {
        deaf = true;
    }

    void mend() {
        cut = false;
        deaf = false;
    }

    long swallowed() {
        return swallowed;
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                Socket node = door.accept();
                if (cut) {
                    end(node);
                } else {
                    connect(node);
                }
            } catch (IOException closed) {
                // Either the node or the door is gone; whoever wants in knocks again.
            }
        }
    }

    private void connect(Socket node) throws IOException {
        Socket database = new Socket();
        try {
            database.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
        } catch (IOException down) {
            end(node);
            throw down;
        }
        open.add(node);
        open.add(database);
        daemon(() -> carry(node, database, false));
        daemon(() -> carry(database, node, true));
    }

    private void carry(Socket from, Socket to, boolean messages) {
        try (from;
                to) {
            from.setTcpNoDelay(true);
            if (messages) {
                carryMessages(from.getInputStream(), to.getOutputStream());
            } else {
                from.getInputStream().transferTo(to.getOutputStream());
            }
        } catch (IOException gone) {
            // Then both ends are closed, as if the cable were out.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void carryMessages(InputStream database, OutputStream node) throws IOException {
        DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(database, 1 << 16));
        for (int kind = in.read(); kind >= 0; kind = in.read()) {
            int length = in.readInt();
            byte[] message = new byte[1 + length];
            message[0] = (byte) kind;
            for (int i = 0; i < HEAD; i++) {
                message[1 + i] = (byte) (length >>> (8 * (HEAD - 1 - i)));
            }
            in.readFully(message, 1 + HEAD, length - HEAD);
            if (kind == NOTIFICATION && deaf) {
                swallowed++;
            } else {
                node.write(message);
            }
            node.flush();
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // It is.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "wiretap");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
