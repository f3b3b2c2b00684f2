package no.innspill.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import no.innspill.access.Secrets;
import no.innspill.language.Language;
import no.innspill.live.Arrival.Place;
import no.innspill.screen.View;
import no.innspill.transaction.Transactions;
import no.innspill.web.SignedOut;
import no.innspill.web.Tokens;
import no.innspill.workshop.Viewpoint;
import org.junit.jupiter.api.Test;

/** A right of which nobody can say whether it stands is none. */
@QuarkusTest
class RightsInDoubtTest {

    private static final int NOT_LET_IN = 4001;
    private static final int COME_ANEW = 4002;

    @Inject
    Transactions transactions;

    @Inject
    EntityManager database;

    @Inject
    Rights rights;

    @Test
    void whatWasLostWithAnAnnouncementThatNobodyHeardIsFoundWithTheNext() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Guest neighbour = room.join();
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        OpenScreen beside = OpenScreen.of(room, neighbour, "participant");
        room.facilitator().next();
        phone.awaitRevision(room.revision());
        transactions.write(() -> database.createNativeQuery(
                                "update workshop set revision = revision + 1, shown_revision = shown_revision + 1"
                                        + " where code = :code")
                        .setParameter("code", room.code())
                        .executeUpdate()
                + database.createNativeQuery("update participant set token_hash = 'gone'"
                                + " where id = (select min(id) from participant where workshop_id ="
                                + " (select id from workshop where code = :code))")
                        .setParameter("code", room.code())
                        .executeUpdate());

        room.facilitator().next();

        assertThat(phone.awaitClosed()).isEqualTo(NOT_LET_IN);
        beside.awaitRevision(room.revision());
        assertThat(beside.isClosed()).isFalse();
        beside.close();
    }

    @Test
    void aScreenThatCannotBeAskedForItsRightComesAnew() {
        CompletableFuture<Integer> code = new CompletableFuture<>();
        WebSocketConnection connection = stub(WebSocketConnection.class, (method, arguments) -> {
            code.complete(((CloseReason) arguments[0]).getCode());
            return Uni.createFrom().voidItem();
        });
        View view = stub(View.class, (method, arguments) -> {
            throw new IllegalStateException("The database is not itself");
        });
        Arrival arrival =
                new Arrival("AAAAAA", view, Language.NB, Tokens.read("AAAAAA", name -> null), null, 0, "192.0.2.7");
        Place place = new Place(new Audience("AAAAAA", view, Viewpoint.PLENARY, Language.NB), "participant 1");

        rights.hold("a screen", arrival, place, new SocketWire(connection), rights.losses() - 1);

        assertThat(code).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(COME_ANEW);
        rights.drop("a screen");
    }

    /** It was let in with a cookie that the browser has given up before the socket was open. */
    @Test
    void aScreenOfABrowserThatSignedOutWhileItWasLetInIsShutOut() {
        CompletableFuture<Integer> code = new CompletableFuture<>();
        WebSocketConnection connection = stub(WebSocketConnection.class, (method, arguments) -> {
            code.complete(((CloseReason) arguments[0]).getCode());
            return Uni.createFrom().voidItem();
        });
        View view = stub(View.class, (method, arguments) -> switch (method) {
            case "admits" -> ((Tokens) arguments[1]).control() != null;
            case "viewpoint" -> Viewpoint.PLENARY;
            case "holder" -> 1L;
            default -> throw new IllegalStateException(method);
        });
        String secret = Secrets.random();
        Tokens tokens = Tokens.read("AAAAAA", name -> name.endsWith("-control") ? secret : null);
        Arrival arrival = new Arrival("AAAAAA", view, Language.NB, tokens, "a hand", 0, "192.0.2.7");
        Place place = new Place(new Audience("AAAAAA", view, Viewpoint.PLENARY, Language.NB), "participant 1");
        long before = rights.losses();

        rights.signedOut(new SignedOut("AAAAAA", Secrets.hash(secret), "a hand"));
        rights.hold("a screen", arrival, place, new SocketWire(connection), before);

        assertThat(code).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(NOT_LET_IN);
        rights.drop("a screen");
    }

    private interface Doing {
        Object on(String method, Object[] arguments);
    }

    private static <T> T stub(Class<T> type, Doing doing) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> 1;
                    case "equals" -> proxy == arguments[0];
                    default -> doing.on(
                            method.getName(), Optional.ofNullable(arguments).orElse(new Object[0]));
                }));
    }
}
