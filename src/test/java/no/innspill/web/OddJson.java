package no.innspill.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A file as a program wrote it that misunderstood some of it: a value of another shape here, one too many or too few there. */
final class OddJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> SHAPES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "0.5",
            "1e308",
            "9223372036854775807",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"1\"",
            "\"\\ud83d\"",
            "\"\\u0000\"",
            "\"2026-13-45T99:00:00Z\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "[]",
            "{}",
            "[null]",
            "[[[]]]",
            "{\"nb\":null}",
            "{\"nb\":[1]}");

    private final Random random;

    OddJson(Random random) {
        this.random = random;
    }

    private record Place(JsonNode in, String name, int index) {

        JsonNode value() {
            return in.isArray() ? in.get(index) : in.get(name);
        }
    }

    String of(JsonNode file) {
        JsonNode changed = file.deepCopy();
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<Place> places = new ArrayList<>();
            gather(changed, places);
            change(places.get(random.nextInt(places.size())), places);
        }
        return changed.toString();
    }

    private static void gather(JsonNode node, List<Place> places) {
        for (int i = 0; i < node.size(); i++) {
            if (node.isArray()) {
                places.add(new Place(node, "", i));
                gather(node.get(i), places);
            }
        }
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> {
                places.add(new Place(node, name, 0));
                gather(node.get(name), places);
            });
        }
    }

    private void change(Place place, List<Place> places) {
        JsonNode another = places.get(random.nextInt(places.size())).value().deepCopy();
        JsonNode value = random.nextInt(4) == 0 ? another : read(SHAPES.get(random.nextInt(SHAPES.size())));
        if (place.in() instanceof ArrayNode array) {
            switch (random.nextInt(3)) {
                case 0 -> array.remove(place.index());
                case 1 -> array.addAll(List.of(another, value));
                default -> array.set(place.index(), value);
            }
        } else if (place.in() instanceof ObjectNode object) {
            switch (random.nextInt(5)) {
                case 0 -> object.remove(place.name());
                case 1 -> object.set(place.name() + "x", value);
                default -> object.set(place.name(), value);
            }
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
