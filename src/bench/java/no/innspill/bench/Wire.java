package no.innspill.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/** One TCP connection to the server. */
abstract class Wire {

    private final SocketChannel channel;
    private final SelectionKey key;
    private ByteBuffer unsent = ByteBuffer.allocate(0);
    private boolean open = true;
    private int reads = SelectionKey.OP_READ;

    Wire(Loop loop, InetSocketAddress server) throws IOException {
        channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        boolean connected = channel.connect(server);
        key = loop.register(channel, this, connected ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT);
    }

    final void send(byte[] bytes) {
        ByteBuffer both = ByteBuffer.allocate(unsent.remaining() + bytes.length);
        unsent = both.put(unsent).put(bytes).flip();
        if (channel.isConnected()) {
            try {
                flush();
            } catch (IOException e) {
                end(e.toString());
            }
        }
    }

    /** Takes nothing more from the server. */
    final void stopReading() {
        reads = 0;
        if (channel.isConnected()) {
            key.interestOps(key.interestOps() & ~SelectionKey.OP_READ);
        }
    }

    final void serve(ByteBuffer in, byte[] chunk) {
        try {
            if (key.isConnectable() && channel.finishConnect()) {
                flush();
            } else if (key.isWritable()) {
                flush();
            }
            if (key.isReadable()) {
                read(in, chunk);
            }
        } catch (IOException e) {
            end(e.toString());
        }
    }

    private void flush() throws IOException {
        channel.write(unsent);
        key.interestOps(unsent.hasRemaining() ? reads | SelectionKey.OP_WRITE : reads);
    }

    private void read(ByteBuffer in, byte[] chunk) throws IOException {
        in.clear();
        int length = channel.read(in);
        if (length < 0) {
            end("the server closed the connection");
            return;
        }
        long at = System.nanoTime();
        in.flip().get(chunk, 0, length);
        received(chunk, length, at);
    }

    /** Bytes from the server; the array is used again for the next ones. */
    abstract void received(byte[] bytes, int length, long at);

    /** Called once, whoever closed it. */
    abstract void ended(String why);

    final boolean isOpen() {
        return open;
    }

    final void end(String why) {
        if (!open) {
            return;
        }
        open = false;
        key.cancel();
        try {
            channel.close();
        } catch (IOException e) {
            why = e.toString();
        }
        ended(why);
    }
}
