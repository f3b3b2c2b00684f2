package no.innspill.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class CompressedBoardsTest {

    private final ObjectMapper json = new ObjectMapper();
    private final CompressedBoards boards = new CompressedBoards(json);

    @Test
    void aBoardIsWrittenOnceForAll() {
        Board board = new Board(42, "<main>Økt læring \uD83D\uDC69\u200D\uD83C\uDFEB</main>");
        assertThat(boards.of(board)).isSameAs(boards.of(board));
    }

    @Test
    void twoBoardsOfTheSameRevisionAreTwo() throws IOException {
        Board one = new Board(42, "<main>én</main>");
        Board other = new Board(42, "<main>to</main>");
        assertThat(read(boards.of(one)).path("html").asText()).isEqualTo("<main>én</main>");
        assertThat(read(boards.of(other)).path("html").asText()).isEqualTo("<main>to</main>");
        assertThat(read(boards.of(one)).path("revision").asLong()).isEqualTo(42);
    }

    @Test
    void moreThanIsKeptIsWrittenAllTheSame() throws IOException {
        String letters = new Random(7)
                .ints(12_000_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Board board = new Board(1, letters);
        assertThat(read(boards.of(board)).path("html").asText()).hasSize(letters.length());
    }

    private JsonNode read(byte[] compressed) throws IOException {
        return json.readTree(new GZIPInputStream(new ByteArrayInputStream(compressed)));
    }
}
