package no.innspill.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;
import no.innspill.address.AddressLine;
import no.innspill.result.Refusal;
import no.innspill.web.RequestRefusal;
import no.innspill.web.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Sees whole heads, before anybody reads an address in them, and the ends of bodies. After one that cannot be read, what
 * comes is nobody's: it could be taken for a request that a proxy on the way has not seen.
 */
final class LookOut extends ChannelInboundHandlerAdapter {

    private final Heads heads;
    private boolean over;

    LookOut(Heads heads) {
        this.heads = heads;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) {
        if (over) {
            ReferenceCountUtil.release(part);
            return;
        }
        if (part instanceof HttpRequest head) {
            heads.headCame();
            Optional<Refusal> fault = Unreadable.fault(head);
            if (fault.isPresent()) {
                refuse(context, head, fault.get());
                ReferenceCountUtil.release(part);
                return;
            }
            // The address names the host if it names any.
            AddressLine.host(head.uri()).ifPresent(host -> head.headers().set(HttpHeaderNames.HOST, host));
            head.setUri(AddressLine.mended(head.uri()));
        }
        if (part instanceof LastHttpContent end && end.decoderResult().isSuccess()) {
            heads.bodyCame();
        }
        context.fireChannelRead(part);
    }

    /** The head has not come in time, though some of it has. */
    void giveUp(ChannelHandlerContext context) {
        if (!over) {
            heads.headCame();
            refuse(context, null, RequestRefusal.TOO_SLOW);
            context.fireChannelReadComplete();
        }
    }

    private void refuse(ChannelHandlerContext context, @Nullable HttpRequest head, Refusal refusal) {
        over = true;
        context.fireChannelRead(Unreadable.inPlaceOf(head, heads.seen(), refusal));
        context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
    }
}
