package no.innspill.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A conversation as Polis exports it, as far as a workshop can hold it.
 *
 * @param source its address, empty if none is known
 * @param licence on what terms it may be used, likewise
 * @param comments in the order in which they were written
 * @param opinions of each person on each comment that they were shown, the last word; in the order in which they were given
 */
public record Conversation(
        String topic, String source, String licence, List<Comment> comments, List<Opinion> opinions) {

    /**
     * @param id the comment's number in the export
     * @param rejected whether those who led the conversation turned it down
     */
    public record Comment(String id, String author, String text, long at, boolean rejected) {}

    /** What somebody says of a comment. */
    public enum Word {
        AGREE,
        DISAGREE,
        PASS
    }

    /** @param at when it was said, in milliseconds; 0 where that is not known */
    public record Opinion(String voter, String comment, Word word, long at) {}

    /** Everybody who voted, those too who agreed with nothing. */
    Set<String> voters() {
        return opinions.stream().map(Opinion::voter).collect(Collectors.toSet());
    }

    /** The first moment at which anybody wrote or voted. */
    Instant begun() {
        return Instant.ofEpochMilli(moments().min().orElse(0));
    }

    /** The last one. */
    Instant ended() {
        return Instant.ofEpochMilli(moments().max().orElse(0));
    }

    private LongStream moments() {
        return LongStream.concat(
                comments.stream().mapToLong(Comment::at),
                opinions.stream().mapToLong(Opinion::at).filter(at -> at > 0));
    }
}
