package no.innspill.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import no.innspill.page.MatrixChart;
import no.innspill.page.MatrixChart.Mark;
import no.innspill.page.MatrixField;
import no.innspill.page.MatrixField.Place;
import no.innspill.page.MatrixLabel;

/** The matrix as a picture (PNG) for documents: the same drawing as {@code templates/page/chart.html}. */
public final class ChartPicture {

    private static final MatrixField FIELD = MatrixChart.EMPTY.field();

    public static final int WIDTH = FIELD.width();
    public static final int HEIGHT = FIELD.height();
    private static final double SCALE = 2.5;

    /** From the middle of a figure down to the line that it stands on. */
    private static final double HALF = 0.35;

    private static final Color INK = new Color(0x12242d);
    private static final Color SOFT = new Color(0x475a63);
    private static final Color LINE = new Color(0xc3cecd);

    private static final Lettering REGULAR = new Lettering("/liberation/LiberationSans-Regular.ttf");
    private static final Lettering BOLD = new Lettering("/liberation/LiberationSans-Bold.ttf");

    private final BufferedImage image =
            new BufferedImage((int) (WIDTH * SCALE), (int) (HEIGHT * SCALE), BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    private ChartPicture() {}

    public static byte[] png(Block.Chart chart) {
        return new ChartPicture().draw(chart);
    }

    /** The picture itself as an address, for a page that must hold everything. */
    static String address(Block.Chart chart) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(chart));
    }

    private byte[] draw(Block.Chart chart) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(SCALE, SCALE);
        pen.translate(FIELD.left(), FIELD.top());
        field();
        words(chart.words());
        chart.marks().marks().forEach(this::spread);
        chart.marks().labels().forEach(this::label);
        pen.dispose();
        return bytes();
    }

    private void field() {
        int side = FIELD.side();
        int middle = FIELD.middle();
        FIELD.lines().forEach(at -> {
            stroke(LINE, 1.5, new Line2D.Double(at, 0, at, side));
            stroke(LINE, 1.5, new Line2D.Double(0, at, side, at));
        });
        stroke(SOFT, 2, new Line2D.Double(middle, 0, middle, side));
        stroke(SOFT, 2, new Line2D.Double(0, middle, side, middle));
        stroke(INK, 2.5, new Rectangle2D.Double(0, 0, side, side));
        FIELD.ticks().forEach(tick -> {
            String value = String.valueOf(tick.value());
            write(placed(REGULAR, value, tick.across(), 22, 0), SOFT);
            write(placed(REGULAR, value, tick.up(), 22, HALF), SOFT);
        });
    }

    private void words(Block.ChartWords words) {
        write(placed(REGULAR, words.hard(), FIELD.hard(), 21, 0), SOFT);
        write(placed(REGULAR, words.first(), FIELD.first(), 21, 0), SOFT);
        write(placed(REGULAR, words.leave(), FIELD.leave(), 21, 0), SOFT);
        write(placed(REGULAR, words.easy(), FIELD.easy(), 21, 0), SOFT);
        write(placed(BOLD, words.across() + " →", FIELD.across(), 23, 0), INK);
        AffineTransform before = pen.getTransform();
        pen.rotate(-Math.PI / 2);
        write(placed(BOLD, words.up() + " →", FIELD.up(), 23, 0), INK);
        pen.setTransform(before);
    }

    /** @param lower by which share of its size */
    private static Shape placed(Lettering letters, String text, Place place, double size, double lower) {
        return letters.word(text)
                .at(place.x(), place.y() + lower * size, size, place.anchor().share());
    }

    /** The middle half of the ratings, on each axis. */
    private void spread(Mark mark) {
        stroke(SOFT, 3, new Line2D.Double(mark.left(), mark.y(), mark.right(), mark.y()));
        stroke(SOFT, 3, new Line2D.Double(mark.x(), mark.top(), mark.x(), mark.bottom()));
    }

    private void label(MatrixLabel label) {
        double round = 2.0 * label.radius();
        Shape frame =
                new RoundRectangle2D.Double(label.left(), label.top(), label.width(), label.height(), round, round);
        pen.setColor(Color.WHITE);
        pen.fill(frame);
        stroke(INK, 4, frame);
        double size = label.size();
        label.numerals()
                .forEach(numeral -> write(
                        BOLD.word(String.valueOf(numeral.number()))
                                .at(numeral.x(), numeral.y() + HALF * size, size, 0.5),
                        INK));
    }

    private void stroke(Color colour, double width, Shape shape) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke((float) width));
        pen.draw(shape);
    }

    private void write(Shape words, Color colour) {
        pen.setColor(colour);
        pen.fill(words);
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
