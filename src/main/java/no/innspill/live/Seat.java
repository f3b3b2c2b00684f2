package no.innspill.live;

/** Where a screen sits, so that it can be taken out again. */
record Seat(Channel channel, Screen screen) {

    void leave() {
        channel.leave(screen);
    }
}
