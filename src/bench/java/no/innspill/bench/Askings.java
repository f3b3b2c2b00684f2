package no.innspill.bench;

import java.util.List;
import java.util.Random;

/** Attacks by requests that are well formed. */
final class Askings {

    private static final String MARKS = "\u0315\u0300\u05ae\u0327";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final List<String> ODD =
            List.of("\u20e3 abc", "\ud83c\udffb abc", "\u0e31 abc", "\u3099 abc", "<\ud83c\udffb abc");

    private Askings() {}

    static void ids(Foe foe) {
        foe.ask(20, i -> foe.room().turnDown(2_000));
    }

    static void marks(Foe foe) {
        foe.ask(20, i -> foe.room().post(i, "e" + MARKS.repeat(2_500)));
        foe.ask(5, i -> foe.room().post(i, "e" + MARKS.repeat(60_000)));
        foe.ask(5, i -> Request.post("/workshops", "", "template", "title: e" + MARKS.repeat(2_500)));
    }

    static void flood(Foe foe) {
        foe.ask(1_200, i -> foe.room().post(0, "Flom " + i));
    }

    static void crowd(Foe foe) {
        foe.ask(2_000, i -> foe.room().join());
    }

    static void starts(Foe foe) {
        foe.ask(300, i -> Request.post("/workshops", "", "template", "ekommune", "language", "nb"));
    }

    static void guesses(Foe foe) {
        Random random = new Random(4);
        foe.ask(2_000, i -> Request.get("/w/" + letters(random, 6), ""));
        foe.ask(500, i -> Request.get(foe.room().path() + "/control?key=" + letters(random, 22), ""));
        foe.ask(500, i -> Request.post(foe.room().path() + "/step", "innspill-control=" + letters(random, 22)));
    }

    static void methods(Foe foe) {
        foe.ask(1_000, i -> new Request("M" + i, foe.room().path(), "", ""));
        foe.ask(100, i -> Request.get("/q/metrics", ""));
    }

    /** With texts that once took the report away. */
    static void reports(Foe foe) {
        foe.ask(100, i -> foe.room().post(1 + i % 19, ODD.get(i % ODD.size()) + i));
        foe.ask(24, i -> foe.room().asked(i % 2 == 0 ? "/suggestions" : "/report.pdf"));
    }

    private static String letters(Random random, int many) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < many; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
