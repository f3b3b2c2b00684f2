package no.innspill.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPromise;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.innspill.pace.ConnectionLimits;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose other end hardly takes what it has asked for: what waited for it a minute ago waits still, and
 * little has gone out since.
 */
@SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be closed is closed.
final class Takers extends ChannelDuplexHandler {

    static final int SECONDS = 60;

    /** What Netty counts for each part besides its bytes. */
    private static final int OVERHEAD = 96;

    private long written;
    private long writtenBefore;
    private long takenBefore;
    private @Nullable Future<?> watch;

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        watch = context.executor().scheduleAtFixedRate(() -> look(context), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void write(ChannelHandlerContext context, Object part, ChannelPromise promise) {
        if (part instanceof ByteBuf bytes) {
            written += bytes.readableBytes();
        }
        context.write(part, promise);
    }

    private void look(ChannelHandlerContext context) {
        long taken = written - waiting(context.channel().unsafe().outboundBuffer());
        boolean waitsStill = taken < writtenBefore;
        if (waitsStill && taken - takenBefore < (long) SECONDS * ConnectionLimits.READ_PACE) {
            context.close();
        }
        writtenBefore = written;
        takenBefore = taken;
    }

    private static long waiting(@Nullable ChannelOutboundBuffer parts) {
        if (parts == null) {
            return 0;
        }
        // A part counts whole until the last of it has gone.
        long gone = parts.currentProgress() + (long) parts.size() * OVERHEAD;
        return Math.max(0, parts.totalPendingWriteBytes() - gone);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        end();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        end();
        context.fireChannelInactive();
    }

    private void end() {
        if (watch != null) {
            watch.cancel(false);
            watch = null;
        }
    }
}
