package no.innspill.live;

/**
 * What a screen was given when it was let in, so that it can be greeted and taken out again.
 *
 * @param wasEmpty whether nobody was in the channel before: it may have missed what was committed
 */
record Admission(Channel channel, Screen screen, boolean wasEmpty) {

    void leave() {
        channel.leave(screen);
    }
}
