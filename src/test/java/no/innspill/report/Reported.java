package no.innspill.report;

import io.restassured.response.Response;
import java.util.List;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;

/** A room in which things were written that no export may stumble over, and votes that tie. */
public final class Reported {

    public static final String SCRIPT = "<script>alert('hei')</script>";
    public static final String FORMULA = "=cmd|' /C calc'!A0";
    public static final String EMOJI = "Kurs for lærere 👩🏽‍🏫🎉 i arbeidstiden";
    public static final String LINES = "Første linje\nAndre linje; \"sitat\", komma";
    public static final String LONG = "Langt og lengre ".repeat(30).strip();
    public static final String HIDDEN = "Dette skal ingen se igjen";

    public static final List<String> TEXTS = List.of(SCRIPT, FORMULA, EMOJI, LINES, LONG);

    public final Room room = Room.at(Room.COLLECT);
    public final List<Long> ideas;

    public Reported() {
        Guest author = room.join();
        ideas = TEXTS.stream().map(text -> author.post(room.school(), text)).toList();
        room.facilitator().hide(author.post(room.school(), HIDDEN));
        room.goTo(Room.VOTE);
        room.join().vote(ideas.get(0), ideas.get(1));
        room.join().vote(ideas.get(0), ideas.get(2));
    }

    public Response get(String name) {
        return get(room.facilitator(), name);
    }

    public Response get(Person person, String name) {
        return person.with("Accept", "*/*").get("/w/" + room.code() + "/" + name);
    }
}
