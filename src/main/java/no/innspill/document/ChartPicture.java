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
import no.innspill.page.MatrixChart.Mark;
import no.innspill.page.MatrixLabel;

/** The matrix as a picture (PNG) for documents: the same drawing as {@code templates/harvest/chart.html}. */
final class ChartPicture {

    /** Of the drawing, in its own units: a hundred for each step of the scale. */
    private static final int LEFT = 84;

    private static final int TOP = 50;

    static final int WIDTH = 604;
    static final int HEIGHT = 690;
    private static final int SIDE = 500;
    private static final int STEP = 100;
    private static final double SCALE = 2.5;

    private static final Color INK = new Color(0x12242d);
    private static final Color SOFT = new Color(0x475a63);
    private static final Color LINE = new Color(0xc3cecd);

    private static final Lettering REGULAR = new Lettering("/liberation/LiberationSans-Regular.ttf");
    private static final Lettering BOLD = new Lettering("/liberation/LiberationSans-Bold.ttf");

    private final BufferedImage image =
            new BufferedImage((int) (WIDTH * SCALE), (int) (HEIGHT * SCALE), BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    private ChartPicture() {}

    static byte[] png(Block.Chart chart) {
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
        pen.translate(LEFT, TOP);
        field();
        words(chart.words());
        chart.marks().marks().forEach(this::spread);
        chart.marks().labels().forEach(this::label);
        pen.dispose();
        return bytes();
    }

    private void field() {
        for (int at = STEP; at < SIDE; at += STEP) {
            stroke(LINE, 1.5, new Line2D.Double(at, 0, at, SIDE));
            stroke(LINE, 1.5, new Line2D.Double(0, at, SIDE, at));
        }
        stroke(SOFT, 2, new Line2D.Double(SIDE / 2.0, 0, SIDE / 2.0, SIDE));
        stroke(SOFT, 2, new Line2D.Double(0, SIDE / 2.0, SIDE, SIDE / 2.0));
        stroke(INK, 2.5, new Rectangle2D.Double(0, 0, SIDE, SIDE));
        for (int step = 1; step <= 5; step++) {
            double at = (step - 0.5) * STEP;
            write(REGULAR.word(String.valueOf(step)).at(at, 530, 22, 0.5), SOFT);
            write(REGULAR.word(String.valueOf(step)).at(-16, SIDE - at + 8, 22, 1), SOFT);
        }
    }

    private void words(Block.ChartWords words) {
        write(REGULAR.word(words.hard()).at(0, -18, 21, 0), SOFT);
        write(REGULAR.word(words.first()).at(SIDE, -18, 21, 1), SOFT);
        write(REGULAR.word(words.leave()).at(0, 578, 21, 0), SOFT);
        write(REGULAR.word(words.easy()).at(SIDE, 578, 21, 1), SOFT);
        write(BOLD.word(words.across() + " →").at(SIDE / 2.0, 622, 23, 0.5), INK);
        AffineTransform before = pen.getTransform();
        pen.rotate(-Math.PI / 2);
        write(BOLD.word(words.up() + " →").at(-SIDE / 2.0, -56, 23, 0.5), INK);
        pen.setTransform(before);
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
                                .at(numeral.x(), numeral.y() + 0.35 * size, size, 0.5),
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
