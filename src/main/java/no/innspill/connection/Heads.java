package no.innspill.connection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.innspill.pace.ConnectionLimits;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose request does not say within some seconds what it wants, or on which nothing goes on. It stands
 * where bytes come in, and has a {@link LookOut} behind whoever makes requests of them.
 */
@SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be closed is closed.
final class Heads extends ChannelInboundHandlerAdapter {

    private static final int MOST_SEEN = 8 * 1024;

    private boolean awaitsHead = true;
    private @Nullable Future<?> deadline;
    private @Nullable ByteBuf latest;
    /** Of a head that comes in parts. */
    private String begun = "";

    private boolean watched;

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (!watched) {
            watch(context);
        }
        if (awaitsHead && deadline == null) {
            deadline = context.executor()
                    .schedule(() -> giveUp(context), ConnectionLimits.HEADER_SECONDS, TimeUnit.SECONDS);
        }
        if (!awaitsHead || !(bytes instanceof ByteBuf buffer)) {
            context.fireChannelRead(bytes);
            return;
        }
        latest = buffer.retainedDuplicate();
        try {
            context.fireChannelRead(bytes);
        } finally {
            String seen = awaitsHead && deadline != null ? seen() : "";
            latest.release();
            latest = null;
            begun = seen;
        }
    }

    /** What has come since the last request, for whoever finds that it is none. */
    String seen() {
        int more = latest == null ? 0 : Math.min(latest.readableBytes(), MOST_SEEN - begun.length());
        return latest == null ? begun : begun + latest.toString(latest.readerIndex(), more, ISO_8859_1);
    }

    private void watch(ChannelHandlerContext context) {
        ChannelHandlerContext decoder = context.pipeline().context(HttpRequestDecoder.class);
        if (decoder != null) {
            context.pipeline().addAfter(decoder.name(), null, new LookOut(this));
        }
        watched = true;
    }

    /** What has come of it is answered, and closed whether anybody hears that or not. */
    private void giveUp(ChannelHandlerContext context) {
        @Nullable ChannelHandlerContext lookOut = context.pipeline().context(LookOut.class);
        // A socket has no requests any more: what speaks HTTP has left by then.
        if (context.pipeline().context(HttpRequestDecoder.class) == null) {
            context.pipeline().remove(this);
        } else if (lookOut == null) {
            context.close();
        } else {
            ((LookOut) lookOut.handler()).giveUp(lookOut);
            context.executor().schedule(() -> context.close(), Lingering.SECONDS, TimeUnit.SECONDS);
        }
    }

    void headCame() {
        awaitsHead = false;
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    void bodyCame() {
        awaitsHead = true;
    }

    /** Whether more is to come of what is being answered. */
    boolean isWithinRequest() {
        return !awaitsHead;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof IdleStateEvent) {
            context.close();
        } else {
            context.fireUserEventTriggered(event);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        headCame();
        context.fireChannelInactive();
    }
}
