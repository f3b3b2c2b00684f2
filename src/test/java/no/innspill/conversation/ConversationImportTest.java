package no.innspill.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.innspill.Person;
import no.innspill.conversation.Conversation.Comment;
import no.innspill.conversation.Conversation.Opinion;
import no.innspill.conversation.Conversation.Word;
import no.innspill.conversation.ConversationImport.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conversation of another tool as a workshop. */
@QuarkusTest
class ConversationImportTest {

    private static final Path FILES = Path.of("src/test/resources/conversation");

    @Inject
    ConversationImport conversations;

    @Test
    void aConversationIsReadFromItsThreeFiles() throws IOException {
        Conversation conversation = new ConversationFiles(FILES).read();
        assertThat(conversation.topic()).isEqualTo("Native forests – and us");
        assertThat(conversation.comments())
                .extracting(Comment::text)
                .containsExactly("Keep dogs on the leash", "Plant trees, many of them, \"now\"", "   ");
        assertThat(conversation.voters()).containsExactlyInAnyOrder("3", "4", "5");
        assertThat(conversation.opinions())
                .as("the last word of each, in the order in which they were given")
                .extracting(Opinion::voter, Opinion::comment, Opinion::word)
                .containsExactly(
                        tuple("3", "0", Word.AGREE),
                        tuple("4", "0", Word.AGREE),
                        tuple("5", "0", Word.DISAGREE),
                        tuple("5", "1", Word.AGREE),
                        tuple("4", "1", Word.PASS),
                        tuple("3", "1", Word.AGREE));
        assertThat(conversation.comments()).extracting(Comment::rejected).containsExactly(true, false, false);
        assertThat(conversation.ended()).isEqualTo(Instant.ofEpochMilli(1568000000300L));
    }

    /** Twelve people are shown the first statement and four the second; one of those who agree changes her mind. */
    private static Conversation held() {
        List<Comment> comments = List.of(
                new Comment("0", "a", "Everybody saw this", 1_560_000_000_000L, false),
                new Comment("1", "b", "Few saw this", 1_565_000_000_000L, false),
                new Comment("2", "b", "Turned down", 1_565_000_000_000L, true));
        List<Opinion> opinions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Word word = i < 9 ? Word.AGREE : i < 11 ? Word.DISAGREE : Word.PASS;
            opinions.add(new Opinion("v" + i, "0", word, 1_566_000_000_000L + i));
        }
        for (int i = 0; i < 4; i++) {
            opinions.add(new Opinion("v" + i, "1", Word.AGREE, 1_567_000_000_000L + i));
            opinions.add(new Opinion("v" + i, "2", Word.AGREE, 1_567_000_000_000L + i));
        }
        return new Conversation(
                "Native forests", "https://example.org/c/7", "CC BY 4.0, The Example Project", comments, opinions);
    }

    private static Person leading(Imported imported) {
        Person facilitator = new Person();
        facilitator.inBrowser().get("/w/" + imported.code() + "/control?key=" + imported.secret());
        return facilitator;
    }

    private static String report(Person facilitator, String code) {
        return facilitator.get("/w/" + code + "/report.md?lang=en").asString().replace('\u00A0', ' ');
    }

    @Test
    void itIsTakenFromItsFilesWithWhatWasTurnedDownHidden() throws IOException {
        Imported imported = conversations.take(new ConversationFiles(FILES).read());
        assertThat(imported.ideas()).isEqualTo(2);
        assertThat(imported.hidden()).isEqualTo(1);
        assertThat(imported.dots()).as("agreements with what is not hidden").isEqualTo(2);
        assertThat(imported.leftOut()).containsExactly("2");
        Person facilitator = leading(imported);
        String wall = facilitator
                .get("/w/" + imported.code() + "/board?view=projector&lang=en")
                .jsonPath()
                .getString("html");
        assertThat(wall).contains("Plant trees").doesNotContain("Keep dogs");
        assertThat(report(facilitator, imported.code()))
                .contains("Rejected in the conversation it is from (1)")
                .doesNotContain("Keep dogs");
    }

    @Test
    void theReportDescribesItAsWhatItWas() {
        Imported imported = conversations.take(held());
        Person facilitator = leading(imported);
        String report = report(facilitator, imported.code());
        assertThat(report)
                .contains("8 June 2019 – 28 August 2019")
                .contains("https\\://example.org/c/7")
                .contains("CC BY 4.0, The Example Project")
                .contains("A conversation held elsewhere and brought in")
                .contains("9 of 12 who saw it agreed (75%)")
                .contains("| 1 | Everybody saw this | 12 | 9 | 2 | 1 | 75% |")
                .contains("| – | Few saw this | 4 | 4 | 0 | 0 | too few |")
                .contains("Nobody voted here.")
                .doesNotContain("The vote was secret")
                .doesNotContain("In progress")
                .doesNotContain("Turned down");
    }

    @Test
    void everyScreenTellsWhatWasSaidByThoseWhoSawIt() {
        Imported imported = conversations.take(held());
        Person facilitator = leading(imported);
        for (String screen : List.of(
                facilitator
                        .get("/w/" + imported.code() + "/board?view=projector&lang=en")
                        .jsonPath()
                        .getString("html"),
                facilitator
                        .inBrowser()
                        .get("/w/" + imported.code() + "/tallies?lang=en")
                        .asString())) {
            String said = screen.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
            assertThat(said)
                    .contains("conversation held elsewhere", "Seen by 12. Disagreed: 2. Passed: 1.", "75%", "too few")
                    .doesNotContain("voted", "100%");
        }
    }

    @Test
    void aVoteThatIsHeldHereAfterwardsIsAVote() {
        Imported imported = conversations.take(held());
        Person facilitator = leading(imported);
        String path = "/w/" + imported.code();
        Response opened = facilitator.post(path + "/second-vote", "top", 5);
        assertThat(opened.statusCode()).as(opened.asString()).isBetween(200, 201);
        String report = report(facilitator, imported.code());
        assertThat(report)
                .contains("| – | Everybody saw this | 0 |")
                .contains("| 1 | Everybody saw this | 12 | 9 | 2 | 1 | 75% |");
    }

    @Test
    void itIsTheSameReadBackFromItsFile() {
        Imported imported = conversations.take(held());
        Person facilitator = leading(imported);
        byte[] file = facilitator.get("/w/" + imported.code() + "/report.json").asByteArray();
        Person other = new Person();
        Response made = other.request()
                .multiPart("file", "report.json", file, "application/json")
                .post("/workshops");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        other.cookies().putAll(made.cookies());
        assertThat(report(other, made.jsonPath().getString("code"))).isEqualTo(report(facilitator, imported.code()));
    }

    @Test
    void oneWhoAgreedWithMoreThanAPlanMayAllowCanStillBeTakenAlongAsAFile() {
        List<Comment> comments = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> new Comment(String.valueOf(i), "9", "Comment " + i, i, false))
                .toList();
        List<Opinion> opinions = comments.stream()
                .map(comment -> new Opinion("7", comment.id(), Word.AGREE, 0))
                .toList();
        Imported imported = conversations.take(new Conversation("Everything", "", "", comments, opinions));
        assertThat(imported.dots()).isEqualTo(25);
        byte[] file =
                leading(imported).get("/w/" + imported.code() + "/report.json").asByteArray();
        Response made = new Person()
                .request()
                .multiPart("file", "report.json", file, "application/json")
                .post("/workshops");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    }

    @Test
    void theTermsAreReadWhereTheyStand(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("comments.csv"), "timestamp,comment-id,author-id,comment-body\n1,1,2,Text\n");
        Files.writeString(folder.resolve("votes.csv"), "comment-id,voter-id,vote\n1,2,1\n1,2,-1\n");
        Files.writeString(folder.resolve("summary.csv"), "topic,Forests\nurl,https://example.org/c\n");
        Files.writeString(folder.resolve("README.md"), "# Forests\n\nFree to use under\nCC BY 4.0.\n\nMore.\n");
        Conversation read = new ConversationFiles(folder).read();
        assertThat(read.source()).isEqualTo("https://example.org/c");
        assertThat(read.licence()).isEqualTo("Free to use under CC BY 4.0.");
        assertThat(read.opinions()).as("the last row").extracting(Opinion::word).containsExactly(Word.DISAGREE);
    }

    @Test
    void aBrokenFileIsNamedWithItsRow(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("comments.csv"), "timestamp,comment-id,author-id,comment-body\nsoon,1,2,Text\n");
        Files.writeString(folder.resolve("votes.csv"), "comment-id,voter-id,vote\n");
        assertThatThrownBy(() -> new ConversationFiles(folder).read())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("comments.csv, row 2");
        Files.writeString(folder.resolve("comments.csv"), "timestamp,comment-id,author-id,comment-body\n1,1,2,Text\n");
        Files.writeString(folder.resolve("votes.csv"), "comment-id,voter-id,vote\n1,2,1\n9,2,1\n");
        assertThatThrownBy(() -> new ConversationFiles(folder).read())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("votes.csv, row 3");
        assertThatThrownBy(() -> new ConversationFiles(folder.resolve("nowhere")).read())
                .isInstanceOf(IOException.class);
    }
}
