package no.innspill.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the product says in a language, by the place where it stands: a key of the bundles, or a place in a file. */
final class ProductTexts {

    static final String TEMPLATES = "workshop-templates";
    static final String REHEARSALS = "rehearsal-texts";

    private ProductTexts() {}

    /** @param folders whose files are read beside the bundles */
    static Map<String, String> in(Language language, String... folders) {
        Map<String, String> texts = new TreeMap<>();
        Messages.keys(language).forEach(key -> texts.put(key, Messages.say(language, key)));
        for (String folder : folders) {
            for (Path file : files(Path.of("src/main/resources", folder))) {
                gather(file.getFileName().toString(), yaml(file), language, texts);
            }
        }
        return texts;
    }

    private static void gather(String place, Object node, Language language, Map<String, String> texts) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (Language.of(String.valueOf(key)).isEmpty() || key.equals(language.tag())) {
                    gather(place + "/" + key, value, language, texts);
                }
            });
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                gather(place + "/" + i, list.get(i), language, texts);
            }
        } else if (place.endsWith("/" + language.tag())) {
            texts.put(place, String.valueOf(node));
        }
    }

    private static Object yaml(Path file) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(read(file));
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
