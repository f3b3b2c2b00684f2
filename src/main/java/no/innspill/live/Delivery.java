package no.innspill.live;

/** Follows a frame on its way to the screens of an audience. */
interface Delivery {

    /** Nobody wants to know. */
    Delivery UNWATCHED = new Delivery() {
        @Override
        public void handed() {}

        @Override
        public void written() {}
    };

    /** The wire to a screen has been given the frame. */
    void handed();

    /** A screen's wire has written it out. */
    void written();
}
