package no.innspill.live;

/**
 * Where a screen sits, so that it can be taken out again.
 *
 * @param isFirst whether the channel was made for it
 */
record Seat(Channel channel, Screen screen, boolean isFirst) {

    void leave() {
        channel.leave(screen);
    }
}
