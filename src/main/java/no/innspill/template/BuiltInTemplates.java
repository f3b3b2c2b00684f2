package no.innspill.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates that ship with the product, in the order in which the start page offers them. */
public final class BuiltInTemplates {

    private static final String BLANK = "blank";

    private static final List<WorkshopTemplate> ALL = Stream.of(
                    "ekommune", "ekommune-tables", "ideas-and-priorities", "retrospective", "swot", BLANK)
            .map(BuiltInTemplates::load)
            .toList();

    private BuiltInTemplates() {}

    public static List<WorkshopTemplate> all() {
        return ALL;
    }

    public static Optional<WorkshopTemplate> named(String name) {
        return ALL.stream().filter(template -> template.name().equals(name)).findFirst();
    }

    /** The agenda of a template that brings none. */
    static Agenda defaultAgenda() {
        return named(BLANK).orElseThrow().agenda();
    }

    private static WorkshopTemplate load(String name) {
        if (TemplateReader.read(name, file(name)) instanceof Read.Ok ok) {
            return ok.template();
        }
        throw new IllegalStateException("The template " + name + " is faulty: " + TemplateReader.read(file(name)));
    }

    private static String file(String name) {
        String path = "/workshop-templates/" + name + ".yaml";
        try (var stream = BuiltInTemplates.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
