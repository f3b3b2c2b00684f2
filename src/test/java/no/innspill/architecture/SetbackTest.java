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
            "OurHost",
            "ControlLayout",
            "ControlViews",
            "LinksRegion",
            "Writer",
            "ParticipantLayout",
            "ProjectorLayout",
            "Views",
            "SignInSettings",
            "UndoHandlers",
            "WebhookSettings");

    /** What is kept there instead, and never shows what stood in the other database. */
    private static final Map<String, String> RIGHT_ALL_THE_SAME = Map.ofEntries(
            Map.entry(
                    "Sightings",
                    "ids of links that were shown in the last seconds, for when their people were here last"),
            Map.entry("JoinAddress", "the addresses of this machine"),
            Map.entry("Listening", "the state of its own connection, and words of this moment"),
            Map.entry("MissedCommits", "is who notices it, and forgets its own before it says so"),
            Map.entry("NeighboursScreens", "browsers that are open on other nodes, as these say"),
            Map.entry("OtherNodes", "MissedCommits has it forget before it says so"),
            Map.entry("ScreensTold", "browsers that are open here, as they were told last"),
            Map.entry(
                    "SignOuts",
                    "what is still to be said, and rows by all that stands in them: another one with the same id is another"),
            Map.entry("InHand", "requests under way"),
            Map.entry("Desk", "commands that wait to be written, into whichever database there is"),
            Map.entry("Foundings", "makings under way"),
            Map.entry("AddressWatch", "the addresses of this machine"),
            Map.entry("Comings", "rooms in which somebody has come or gone in the last second"),
            Map.entry("LiveSocket", "sockets that are open, and all are sent away"),
            Map.entry("Sockets", "sockets that are open"),
            Map.entry("OpenWalls", "what the walls that are open show, as they have said in the last minute"),
            Map.entry(
                    "RehearsalMark",
                    "a workshop is a rehearsal or none for as long as it is there, and its code is not given again"),
            Map.entry("Guesses", "what was right or wrong of late at an address; it opens nothing"),
            Map.entry("Pace", "how much was asked of late"),
            Map.entry("Turns", "requests under way"),
            Map.entry(
                    "Deletion", "since when a workshop is seen to be due; it is forgotten when it is not due any more"),
            Map.entry(
                    "Erasure",
                    "since when something waits to be taken out of the file of H2, which goes back while no server runs"),
            Map.entry(
                    "FailedDeletions",
                    "workshops that somebody wanted deleted, and that are to go from the older one too"),
            Map.entry("RehearsalRounds", "whose turn it is"),
            Map.entry("RunningRehearsals", "pretend people, who are answered like everybody else"),
            Map.entry("CompressedBoards", "bytes of boards that somebody else keeps, by the very board"),
            Map.entry("IdTokens", "keys of the provider"),
            Map.entry("KnownProvider", "what the provider says of itself"),
            Map.entry("Compaction", "the file of H2, which goes back while no server runs"),
            Map.entry("RollingCopies", "the copies in the data folder"),
            Map.entry("SetAside", "files in the data folder"),
            Map.entry("Store", "how the store is doing, asked anew every second"),
            Map.entry("UnderWay", "jobs under way"),
            Map.entry("Aging", "how fast the clock may run"),
            Map.entry("SteadyClock", "time only runs forward"),
            Map.entry("ServerSecret", "made once with the first start, so that every older one has the same"),
            Map.entry("StoreWatch", "how the store is doing, asked anew every second"),
            Map.entry("Lanes", "connections in use"),
            Map.entry("StorageTrouble", "since when the store is in trouble"),
            Map.entry("TimeKeeper", "the clock of a machine with H2, which goes back while no server runs"),
            Map.entry("Transactions", "transactions under way"),
            Map.entry("Uploads", "uploads under way"),
            Map.entry("WebhookPlaces", "who lets us wait, and for how long"));

    @Test
    void whoeverKeepsSomethingForgetsItWhenTheDatabaseGoesBackOrSaysWhyNot() {
        Set<String> keepers = ArchitectureTest.CLASSES.stream()
                .filter(SetbackTest::livesOn)
                .filter(type -> keeps(type, new HashSet<>()))
                .filter(type -> !hearsOfIt(type))
                .map(JavaClass::getSimpleName)
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
