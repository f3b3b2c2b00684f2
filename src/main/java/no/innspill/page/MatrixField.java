package no.innspill.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Where everything but the marks stands in the chart of the matrix, in its own units: on screens and in documents alike.
 */
public final class MatrixField {

    static final MatrixField DRAWN = new MatrixField();

    private static final int STEP = MatrixChart.STEP;
    private static final int SIDE = MatrixChart.SIDE;

    private MatrixField() {}

    /** On which side of its place a text stands. */
    public enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }

        /** As SVG says it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** How much of the text stands before the place. */
        public double share() {
            return share;
        }
    }

    public record Place(int x, int y, Anchor anchor) {}

    /**
     * A value of the scale.
     *
     * @param up its place beside the upright axis, at half the height of its sign
     */
    public record Tick(int value, Place across, Place up) {}

    /** Of the whole drawing, whose origin is the field's upper left corner; the rest is room for words. */
    public int left() {
        return 84;
    }

    public int top() {
        return 50;
    }

    public int width() {
        return 604;
    }

    public int height() {
        return 690;
    }

    public int side() {
        return SIDE;
    }

    public int middle() {
        return SIDE / 2;
    }

    /** Between one value and the next. */
    public List<Integer> lines() {
        return IntStream.range(1, SIDE / STEP).mapToObj(step -> step * STEP).toList();
    }

    public List<Tick> ticks() {
        return IntStream.rangeClosed(1, SIDE / STEP)
                .mapToObj(value -> tick(value, value * STEP - STEP / 2))
                .toList();
    }

    private static Tick tick(int value, int at) {
        return new Tick(value, new Place(at, 530, Anchor.MIDDLE), new Place(-16, SIDE - at, Anchor.END));
    }

    public Place hard() {
        return new Place(0, -18, Anchor.START);
    }

    public Place first() {
        return new Place(SIDE, -18, Anchor.END);
    }

    public Place leave() {
        return new Place(0, 578, Anchor.START);
    }

    public Place easy() {
        return new Place(SIDE, 578, Anchor.END);
    }

    public Place across() {
        return new Place(middle(), 622, Anchor.MIDDLE);
    }

    /** Once the paper is turned by a quarter. */
    public Place up() {
        return new Place(-middle(), -56, Anchor.MIDDLE);
    }
}
