package no.innspill;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An address that the application answers at, as its classes say it: a new one is among them by itself.
 *
 * @param owner the class that answers there, in short
 * @param path with its parameters as they are written, such as {@code /w/{code}/{items:ideas|groups}/{id}/passing}
 */
public record Route(String owner, String method, String path) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)(?::\\s*((?:[^{}]|\\{[^}]*})*))?}");
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, DELETE.class, PUT.class, PATCH.class);

    private static final List<Route> ALL = read();

    public static List<Route> all() {
        return ALL;
    }

    private static List<Route> read() {
        java.nio.file.Path classes = java.nio.file.Path.of(System.getProperty("classes", "target/classes"));
        try (Stream<java.nio.file.Path> files = Files.walk(classes.resolve("no/innspill"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> loaded(name.replaceFirst("\\.class$", "").replace(File.separatorChar, '.')))
                    .filter(owner -> owner.isAnnotationPresent(Path.class))
                    .flatMap(Route::in)
                    .distinct()
                    .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Route> in(Class<?> owner) {
        List<Route> routes = new ArrayList<>();
        for (Method method : owner.getDeclaredMethods()) {
            for (Class<? extends Annotation> verb : METHODS) {
                if (method.isAnnotationPresent(verb)) {
                    String path = ("/" + said(owner) + "/" + said(method)).replaceAll("/+", "/");
                    routes.add(new Route(
                            owner.getSimpleName(),
                            verb.getSimpleName(),
                            path.length() > 1 ? path.replaceAll("/$", "") : path));
                }
            }
        }
        return routes.stream();
    }

    private static String said(AnnotatedElement annotated) {
        Path path = annotated.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    /** Every address that this is: each of the words that a parameter may be, and what is known for the others. */
    public List<String> addresses(Map<String, String> known) {
        List<String> addresses = List.of(path);
        while (PARAMETER.matcher(addresses.get(0)).find()) {
            addresses = addresses.stream().flatMap(some -> filled(some, known)).toList();
        }
        return addresses;
    }

    private static Stream<String> filled(String address, Map<String, String> known) {
        Matcher parameter = PARAMETER.matcher(address);
        if (!parameter.find()) {
            return Stream.of(address);
        }
        String before = address.substring(0, parameter.start());
        String words = String.valueOf(parameter.group(2));
        Stream<String> values = words.matches("\\w+(\\|\\w+)+")
                ? Stream.of(words.split("\\|", -1))
                : Stream.of(known.getOrDefault(before + parameter.group(), value(before, parameter.group(1), known)));
        return values.map(value -> before + value + address.substring(parameter.end()));
    }

    /** What {@code id} is depends on what it is of: {@code ideas/{id}}. */
    private static String value(String before, String name, Map<String, String> known) {
        String of = before.replaceAll(".*/(\\w+)/$", "$1");
        return known.getOrDefault(of + "." + name, known.getOrDefault(name, "1"));
    }
}
