package no.innspill.web;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.innspill.pace.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose request does not say within some seconds what it wants, or on which nothing goes on. It stands
 * where bytes come in, and has a look-out behind whoever makes requests of them.
 */
@SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be closed is closed.
final class Heads extends ChannelInboundHandlerAdapter {

    private boolean awaitsHead = true;
    private @Nullable Future<?> deadline;
    private boolean watched;

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (!watched) {
            watch(context);
        }
        if (awaitsHead && deadline == null) {
            deadline = context.executor().schedule(() -> giveUp(context), Limits.HEADER_SECONDS, TimeUnit.SECONDS);
        }
        context.fireChannelRead(bytes);
    }

    private void watch(ChannelHandlerContext context) {
        ChannelHandlerContext decoder = context.pipeline().context(HttpRequestDecoder.class);
        if (decoder != null) {
            context.pipeline().addAfter(decoder.name(), null, new LookOut());
        }
        watched = true;
    }

    private void giveUp(ChannelHandlerContext context) {
        // A socket has no requests any more: what speaks HTTP has left by then.
        if (context.pipeline().context(HttpRequestDecoder.class) != null) {
            context.close();
        } else {
            context.pipeline().remove(this);
        }
    }

    private void headCame() {
        awaitsHead = false;
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
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

    /** Sees whole heads, before anybody reads an address in them, and the ends of bodies. */
    private final class LookOut extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object part) {
            if (part instanceof HttpRequest head) {
                headCame();
                head.setUri(AddressLine.mended(head.uri()));
            }
            if (part instanceof LastHttpContent) {
                awaitsHead = true;
            }
            context.fireChannelRead(part);
        }
    }
}
