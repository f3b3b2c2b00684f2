package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.SQLException;
import no.innspill.access.Secrets;

/** Links with less power than the owner's, as the owner hands them out in a test. */
public final class Links {

    private Links() {}

    /** The answer to making one. */
    public static Response make(Room room, String name, String kind) {
        Response made = room.facilitator().post("/w/" + room.code() + "/links", "name", name, "kind", kind);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made;
    }

    /** Somebody who has opened such a link in a browser of their own. */
    public static Person open(Room room, String name, String kind) {
        return opened(make(room, name, kind).jsonPath().getString("link"));
    }

    public static Person opened(String link) {
        Person person = new Person();
        Response answer = person.inBrowser().get(link.substring(link.indexOf("/w/")));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return person;
    }

    public static Person helper(Room room) {
        return open(room, "Kari", "helper");
    }

    public static Person observer(Room room) {
        return open(room, "Ola", "observer");
    }

    /** Somebody whose link has been taken back. */
    public static Person revoked(Room room) {
        Response made = make(room, "Per", "helper");
        Person person = opened(made.jsonPath().getString("link"));
        Response gone = room.facilitator()
                .delete("/w/" + room.code() + "/links/" + made.jsonPath().getLong("id"));
        assertThat(gone.statusCode()).isEqualTo(200);
        return person;
    }

    /** Somebody who has signed in and with whom the workshop is shared, as the database knows them. */
    public static Person colleague(Room room) {
        String key = Secrets.random();
        try {
            Database.change(
                    "insert into organiser (workshop_id, person, key_hash, owner, since)"
                            + " select id, ?, ?, false, created_at from workshop where code = ?",
                    Secrets.random(),
                    Secrets.hash(key),
                    room.code());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Person colleague = new Person();
        colleague.cookies().put("innspill-" + room.code() + "-control", key + ".nb");
        return colleague;
    }
}
