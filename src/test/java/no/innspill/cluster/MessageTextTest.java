package no.innspill.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import org.junit.jupiter.api.Test;

class MessageTextTest {

    @Test
    void whatIsWrittenIsReadAsItWas() {
        Stream.of(
                        new Message.Hello("n1"),
                        new Message.Alive("n1"),
                        new Message.Bye("n1"),
                        new Message.Commit(new Committed(
                                "KX7M2P",
                                17,
                                Set.of(Change.idea(12), Change.row(3), Change.BOARD),
                                9,
                                Set.of(Change.idea(12)))),
                        new Message.Commit(new Committed("KX7M2P", 18, Set.of(Change.DEED), 9, Set.of())),
                        new Message.Deleted("n1", "KX7M2P"),
                        new Message.SignOut("n1", "KX7M2P", "hash", "hand"),
                        new Message.SignOut("n1", "KX7M2P", "hash", null),
                        new Message.Screens("n1", "KX7M2P", "control", -1, true, Set.of(5L, Long.MIN_VALUE)),
                        new Message.Screens("n1", "KX7M2P", "participant", 0, true, Set.of()),
                        new Message.Wall("n1", "KX7M2P", "k3f9", "1280:720:true:scheme=dark:columns=2"),
                        new Message.Wall("n1", "KX7M2P", "k3f9", "-"))
                .forEach(message ->
                        assertThat(MessageText.read(MessageText.write(message))).contains(message));
    }

    @Test
    void everyKindOfChangeIsUnderstood() {
        Set<Change> all = Stream.of(Change.Kind.values())
                .flatMap(kind -> Stream.of(new Change(kind, 7), new Change(kind, 7, 31)))
                .collect(Collectors.toSet());
        Message commit = new Message.Commit(new Committed("KX7M2P", 2, all, 2, all));
        assertThat(MessageText.read(MessageText.write(commit))).contains(commit);
    }

    @Test
    void aCommitThatChangedTooMuchToTellSaysThatAnythingMayBeDifferent() {
        Set<Change> ideas = LongStream.range(0, 2000)
                .mapToObj(id -> Change.idea(Long.MAX_VALUE - id))
                .collect(Collectors.toSet());
        String written = MessageText.write(new Message.Commit(new Committed("KX7M2P", 17, ideas, 9, ideas)));
        assertThat(written.length()).isLessThan(8000);
        assertThat(MessageText.read(written))
                .contains(new Message.Commit(
                        new Committed("KX7M2P", 17, Set.of(Change.BOARD, Change.ACCESS), 9, Set.of(Change.BOARD))));
    }

    @Test
    void asManyBrowsersAsGoIntoOneMessageFit() {
        Set<Long> owners = LongStream.range(0, ScreensTold.AT_ONCE)
                .mapToObj(number -> Long.MIN_VALUE + number)
                .collect(Collectors.toSet());
        Message screens = new Message.Screens("a".repeat(22), "KX7M2P", "participant", Long.MAX_VALUE, false, owners);
        assertThat(MessageText.write(screens).length()).isLessThan(8000);
    }

    @Test
    void whatTheNextVersionSaysOfACommitMakesAnythingDifferent() {
        assertThat(MessageText.read("commit KX7M2P 17 9 IDEA:3! SMELL:4!"))
                .contains(new Message.Commit(
                        new Committed("KX7M2P", 17, Set.of(Change.BOARD, Change.ACCESS), 9, Set.of(Change.BOARD))));
    }

    @Test
    void whateverElseSomebodySaysIsLeftAlone() {
        for (String strange : new String[] {"", " ", "commit", "commit KX7M2P x y", "dance n1", "screens n1 KX7M2P"}) {
            assertThat(MessageText.read(strange)).as(strange).isEmpty();
        }
    }
}
