package no.innspill.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.Person;
import no.innspill.conversation.Conversation.Agreement;
import no.innspill.conversation.Conversation.Comment;
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
        assertThat(conversation.agreements())
                .containsExactly(
                        new Agreement("3", "0"),
                        new Agreement("4", "0"),
                        new Agreement("4", "0"),
                        new Agreement("5", "1"),
                        new Agreement("3", "1"));
    }

    @Test
    void everyCountIsTheConversationsOwnAndTheResultsAreOpen() throws IOException {
        Imported imported = conversations.take(new ConversationFiles(FILES).read());
        assertThat(imported.ideas()).isEqualTo(2);
        assertThat(imported.dots()).isEqualTo(5);
        assertThat(imported.leftOut()).containsExactly("2");
        Person facilitator = new Person();
        facilitator.inBrowser().get("/w/" + imported.code() + "/control?key=" + imported.secret());
        String wall = facilitator
                .get("/w/" + imported.code() + "/board?view=projector&lang=en")
                .jsonPath()
                .getString("html");
        assertThat(wall)
                .contains("Native forests – and us")
                .containsSubsequence("Keep dogs", ">3", "Plant trees", ">2");
        assertThat(facilitator
                        .inBrowser()
                        .get("/w/" + imported.code() + "/report?lang=en")
                        .asString())
                .as("the day of the first comment")
                .containsPattern("<dt>Held</dt><dd>[^<]*9[^<]*2019</dd>");
    }

    @Test
    void oneWhoAgreedWithMoreThanAPlanMayAllowCanStillBeTakenAlongAsAFile() {
        List<Comment> comments = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> new Comment(String.valueOf(i), "9", "Comment " + i, i))
                .toList();
        List<Agreement> agreements = Stream.concat(
                        comments.stream(), comments.stream().limit(2))
                .map(comment -> new Agreement("7", comment.id()))
                .toList();
        Imported imported = conversations.take(new Conversation("Everything", comments, Set.of("7", "8"), agreements));
        assertThat(imported.dots()).isEqualTo(27);
        Person facilitator = new Person();
        facilitator.inBrowser().get("/w/" + imported.code() + "/control?key=" + imported.secret());
        byte[] file = facilitator.get("/w/" + imported.code() + "/report.json").asByteArray();
        Response made = new Person()
                .request()
                .multiPart("file", "report.json", file, "application/json")
                .post("/workshops");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(facilitator
                        .get("/w/" + imported.code() + "/tallies")
                        .jsonPath()
                        .getInt("rankings[0].rows[0].dots"))
                .isEqualTo(2);
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
