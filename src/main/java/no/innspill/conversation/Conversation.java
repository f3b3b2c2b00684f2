package no.innspill.conversation;

import java.util.List;
import java.util.Set;

/**
 * A conversation as Polis exports it, as far as a workshop can hold it.
 *
 * @param comments in the order in which they were written
 * @param voters everybody who voted, those too who agreed with nothing
 * @param agreements in the order in which they were given; somebody may have agreed with a comment more than once
 */
public record Conversation(String topic, List<Comment> comments, Set<String> voters, List<Agreement> agreements) {

    /** @param id the comment's number in the export */
    public record Comment(String id, String author, String text, long at) {}

    public record Agreement(String voter, String comment) {}
}
