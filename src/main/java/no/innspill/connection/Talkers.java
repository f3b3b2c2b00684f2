package no.innspill.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.util.ReferenceCountUtil;
import no.innspill.pace.Bucket;
import no.innspill.pace.ConnectionLimits;
import no.innspill.pace.Rate;

/**
 * Cuts off a screen that says much. A page of ours answers pings and says nothing else, so whatever somebody invents to say
 * over a socket (pings without end, parts without end, frames larger than any) costs no more than so many bytes.
 */
@SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be closed is closed.
final class Talkers extends ChannelInboundHandlerAdapter {

    private final Bucket said =
            new Bucket(new Rate(ConnectionLimits.SAID, ConnectionLimits.SAID_PACE), System.nanoTime());

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        boolean isSocket = context.pipeline().context(HttpRequestDecoder.class) == null;
        if (isSocket && bytes instanceof ByteBuf part && isTooMuch(part.readableBytes())) {
            ReferenceCountUtil.release(bytes);
            context.close();
        } else {
            context.fireChannelRead(bytes);
        }
    }

    private boolean isTooMuch(int bytes) {
        return !said.take(bytes, System.nanoTime()).isZero();
    }
}
