package no.innspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.desk.OutOfSight;
import no.innspill.desk.WentBack;
import org.junit.jupiter.api.Test;

/**
 * The database may come back older than it was, and whatever is kept in memory may then be of what there is not any more. So
 * whoever keeps something between requests forgets it then, or stands here with the reason why it is right all the same.
 */
class SetbackTest {

    private static final List<Class<?>> KEEPING =
            List.of(Map.class, Collection.class, Cache.class, AtomicReference.class);

    /** What is found when the server starts, and never changes. */
    private static final Set<String> FOUND_AT_THE_START = Set.of(
            "address.OurHost",
            "control.ControlLayout",
            "control.ControlViews",
            "control.LinksRegion",
            "desk.Writer",
            "participant.ParticipantLayout",
            "projector.ProjectorLayout",
            "screen.Views",
            "signin.SignInSettings",
            "undo.UndoHandlers",
            "webhook.WebhookSettings");

    /** What is kept there instead, and never shows what stood in the other database. */
    private static final Map<String, String> RIGHT_ALL_THE_SAME = Map.ofEntries(
            Map.entry(
                    "access.Sightings",
                    "ids of links that were shown in the last seconds, for when their people were here last"),
            Map.entry("address.JoinAddress", "the addresses of this machine"),
            Map.entry("cluster.Listening", "the state of its own connection, and words of this moment"),
            Map.entry("cluster.MissedCommits", "is who notices it, and forgets its own before it says so"),
            Map.entry("cluster.NeighboursScreens", "browsers that are open on other nodes, as these say"),
            Map.entry("cluster.OtherNodes", "MissedCommits has it forget before it says so"),
            Map.entry("cluster.ScreensTold", "browsers that are open here, as they were told last"),
            Map.entry(
                    "cluster.SignOuts",
                    "what is still to be said, and rows by all that stands in them: another one with the same id is another"),
            Map.entry("connection.InHand", "requests under way"),
            Map.entry("desk.Desk", "commands that wait to be written, into whichever database there is"),
            Map.entry("desk.Foundings", "makings under way"),
            Map.entry("live.AddressWatch", "the addresses of this machine"),
            Map.entry("live.Comings", "rooms in which somebody has come or gone in the last second"),
            Map.entry("live.LiveSocket", "sockets that are open, and all are sent away"),
            Map.entry("live.Sockets", "sockets that are open"),
            Map.entry(
                    "page.RehearsalMark",
                    "a workshop is a rehearsal or none for as long as it is there, and its code is not given again"),
            Map.entry("pace.Guesses", "what was right or wrong of late at an address; it opens nothing"),
            Map.entry("pace.Pace", "how much was asked of late"),
            Map.entry("pace.Turns", "requests under way"),
            Map.entry(
                    "privacy.Deletion",
                    "since when a workshop is seen to be due; it is forgotten when it is not due any more"),
            Map.entry(
                    "privacy.Erasure",
                    "since when something waits to be taken out of the file of H2, which goes back while no server runs"),
            Map.entry(
                    "privacy.FailedDeletions",
                    "workshops that somebody wanted deleted, and that are to go from the older one too"),
            Map.entry("rehearsal.RehearsalRounds", "whose turn it is"),
            Map.entry("rehearsal.RunningRehearsals", "pretend people, who are answered like everybody else"),
            Map.entry("screen.CompressedBoards", "bytes of boards that somebody else keeps, by the very board"),
            Map.entry("signin.IdTokens", "keys of the provider"),
            Map.entry("signin.KnownProvider", "what the provider says of itself"),
            Map.entry("store.Compaction", "the file of H2, which goes back while no server runs"),
            Map.entry("store.RollingCopies", "the copies in the data folder"),
            Map.entry("store.SetAside", "files in the data folder"),
            Map.entry("store.Store", "how the store is doing, asked anew every second"),
            Map.entry("store.UnderWay", "jobs under way"),
            Map.entry("time.Aging", "how fast the clock may run"),
            Map.entry("time.SteadyClock", "time only runs forward"),
            Map.entry(
                    "transaction.ServerSecret", "made once with the first start, so that every older one has the same"),
            Map.entry("transaction.StorageTrouble", "since when the store is in trouble"),
            Map.entry("transaction.TimeKeeper", "the clock of a machine with H2, which goes back while no server runs"),
            Map.entry("transaction.Transactions", "transactions under way"),
            Map.entry("web.Uploads", "uploads under way"),
            Map.entry("webhook.WebhookPlaces", "who lets us wait, and for how long"));

    @Test
    void whoeverKeepsSomethingForgetsItWhenTheDatabaseGoesBackOrSaysWhyNot() {
        Set<String> keepers = ArchitectureTest.CLASSES.stream()
                .filter(SetbackTest::livesOn)
                .filter(type -> keeps(type, new HashSet<>()))
                .filter(type -> !hearsOfIt(type))
                .map(SetbackTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = Stream.concat(FOUND_AT_THE_START.stream(), RIGHT_ALL_THE_SAME.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keepers).isEqualTo(listed);
    }

    /** Of those there is one as long as the server runs. */
    private static boolean livesOn(JavaClass type) {
        return type.isAnnotatedWith(ApplicationScoped.class)
                || type.isAnnotatedWith(Singleton.class)
                || type.isAnnotatedWith(Path.class)
                || type.isMetaAnnotatedWith("io.quarkus.websockets.next.WebSocket");
    }

    private static String name(JavaClass type) {
        return type.getName().substring(ArchitectureTest.ROOT.length() + 1);
    }

    private static boolean hearsOfIt(JavaClass type) {
        return type.getMethods().stream()
                .flatMap(method -> method.getRawParameterTypes().stream())
                .anyMatch(heard -> heard.isEquivalentTo(WentBack.class) || heard.isEquivalentTo(OutOfSight.class));
    }

    private static boolean keeps(JavaClass type, Set<JavaClass> seen) {
        return seen.add(type)
                && type.getAllFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .anyMatch(field -> keeps(field, seen));
    }

    /** A collection, something that is set anew, or a thing of ours in which there is such a field. */
    private static boolean keeps(JavaField field, Set<JavaClass> seen) {
        JavaClass type = field.getRawType();
        return KEEPING.stream().anyMatch(type::isAssignableTo)
                || !field.getModifiers().contains(JavaModifier.FINAL)
                || (type.getPackageName().startsWith(ArchitectureTest.ROOT)
                        && !livesOn(type)
                        && !type.isAnnotatedWith(RequestScoped.class)
                        && keeps(type, seen));
    }

    /** What all have in common would be kept for as long as the server runs too. */
    @Test
    void nothingIsKeptInClassesThemselves() {
        assertThat(ArchitectureTest.CLASSES.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL)
                                || field.getRawType().isAssignableTo(Cache.class)
                                || field.getRawType().getName().contains(".concurrent."))
                        .map(field -> field.getFullName().substring(ArchitectureTest.ROOT.length() + 1)))
                .as("that it has begun to warm up is all there is")
                .containsExactly("export.WarmUp.BEGUN");
    }
}
