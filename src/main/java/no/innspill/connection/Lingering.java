package no.innspill.connection;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;

/**
 * Lets an answer arrive that is given before all of its request has come. A connection that is closed with bytes unread is
 * reset, and what we said is thrown away at the other end: so we end our side, and take what comes for a moment, unread.
 */
@SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be closed is closed.
final class Lingering extends ChannelDuplexHandler {

    static final int SECONDS = 2;

    private final Heads heads;
    private boolean lingers;

    Lingering(Heads heads) {
        this.heads = heads;
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (!heads.isWithinRequest() || !(context.channel() instanceof DuplexChannel channel) || !channel.isActive()) {
            context.close(promise);
            return;
        }
        channel.closeFuture().addListener(gone -> promise.trySuccess());
        if (!lingers) {
            lingers = true;
            context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(said -> channel.shutdownOutput());
            channel.config().setAutoRead(true);
            context.executor().schedule(() -> context.close(), SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (lingers) {
            ReferenceCountUtil.release(bytes);
        } else {
            context.fireChannelRead(bytes);
        }
    }
}
