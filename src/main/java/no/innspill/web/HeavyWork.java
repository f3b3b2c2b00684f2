package no.innspill.web;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import no.innspill.desk.DeskRefusal;
import no.innspill.pace.Turns;
import org.jspecify.annotations.Nullable;

/** Before transactions begin: who waits here holds no connection. */
@Heavy
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class HeavyWork {

    private final Turns turns;
    private final Caller caller;
    private final Responses replies;

    HeavyWork(Turns turns, Caller caller, Responses replies) {
        this.turns = turns;
        this.caller = caller;
        this.replies = replies;
    }

    @AroundInvoke
    @Nullable Object inTurn(InvocationContext work) throws Exception {
        return turns.take(caller.workshop(), work::proceed, () -> replies.refuse(DeskRefusal.BUSY));
    }
}
