package no.innspill.live;

/**
 * One push: from which revision to which it takes a screen, and its text, the same for the whole audience.
 *
 * @param delivery told of each screen that it is handed to, and that has it
 */
record Frame(long from, long to, String text, Delivery delivery) {

    Frame(long from, long to, String text) {
        this(from, to, text, Delivery.UNWATCHED);
    }

    Frame followed(Delivery by) {
        return new Frame(from, to, text, by);
    }
}
