package no.innspill.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the command line chose; the defaults stand in the {@code bench} profile of the build. */
record Settings(
        List<String> run,
        List<Integer> screens,
        List<Integer> rates,
        int seconds,
        int warmUp,
        int voters,
        int voteSeconds,
        int joins,
        int joinSeconds,
        int burst,
        int floor,
        int kills,
        List<Integer> returning,
        int raters,
        int abuse,
        int nodes,
        int limitMinutes,
        Path server,
        Optional<Path> older,
        List<String> jvm,
        String quarkus) {

    static Settings fromSystem() {
        return new Settings(
                words("run", ","),
                words("screens", ",").stream().map(Integer::valueOf).toList(),
                words("rates", ",").stream().map(Integer::valueOf).toList(),
                number("seconds"),
                number("warmup"),
                number("voters"),
                number("vote.seconds"),
                number("joins"),
                number("join.seconds"),
                number("burst"),
                number("floor"),
                number("kills"),
                words("returning", ",").stream().map(Integer::valueOf).toList(),
                number("raters"),
                number("abuse"),
                number("nodes"),
                number("limit"),
                Path.of(text("server")).toAbsolutePath(),
                Optional.of(text("older")).filter(path -> !path.isEmpty()).map(path -> Path.of(path)
                        .toAbsolutePath()),
                words("jvm", " "),
                text("quarkus"));
    }

    /** The same for a server with more options. */
    Settings with(List<String> options) {
        return with(server, Stream.concat(jvm.stream(), options.stream()).toList());
    }

    /** The same for another server than is measured. */
    Settings of(Path another) {
        return with(another, jvm);
    }

    private Settings with(Path chosen, List<String> all) {
        return new Settings(
                run,
                screens,
                rates,
                seconds,
                warmUp,
                voters,
                voteSeconds,
                joins,
                joinSeconds,
                burst,
                floor,
                kills,
                returning,
                raters,
                abuse,
                nodes,
                limitMinutes,
                chosen,
                older,
                all,
                quarkus);
    }

    private static int number(String name) {
        return Integer.parseInt(text(name));
    }

    private static List<String> words(String name, String separator) {
        return Stream.of(text(name).split(separator))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String text(String name) {
        return System.getProperty("bench." + name, "").strip();
    }
}
