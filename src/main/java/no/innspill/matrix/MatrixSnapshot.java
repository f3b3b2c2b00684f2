package no.innspill.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import no.innspill.idea.Item;

/** A matrix as it stood when the wall was frozen; its items by their ids, for one may be hidden since. */
record MatrixSnapshot(List<Point> points, long raters) {

    record Point(int number, long item, Spread importance, Spread feasibility, long raters) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            // A node of the next version may have written fields that this one does not know.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static String of(Matrix matrix) {
        List<Point> points = matrix.points().stream()
                .map(point -> new Point(
                        point.number(), point.item().id(), point.importance(), point.feasibility(), point.raters()))
                .toList();
        try {
            return JSON.writeValueAsString(new MatrixSnapshot(points, matrix.raters()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param visible finds an item that may still be read */
    static Matrix read(String still, LongFunction<Optional<Item>> visible) {
        try {
            MatrixSnapshot read = JSON.readValue(still, MatrixSnapshot.class);
            return new Matrix(
                    read.points.stream()
                            .flatMap(point -> visible.apply(point.item).stream()
                                    .map(item -> new Matrix.Point(
                                            point.number, item, point.importance, point.feasibility, point.raters)))
                            .toList(),
                    read.raters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a stored matrix: " + still, e);
        }
    }
}
