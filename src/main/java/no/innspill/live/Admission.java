package no.innspill.live;

/**
 * What a screen was given when it was let in, so that it can be taken out again.
 *
 * @param isFirst whether the channel was made for it
 */
record Admission(Channel channel, Screen screen, boolean isFirst) {

    void leave() {
        channel.leave(screen);
    }
}
