package no.innspill.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a workshop comes from: its template, a conversation that was held elsewhere, the file that it was read back from. */
@Embeddable
public class Origin {

    /**
     * Where a conversation that was brought in comes from.
     *
     * @param source its address or name, empty if nobody said
     * @param licence on what terms it may be used, likewise
     * @param begun the first moment at which anybody wrote or voted
     * @param ended the last one
     */
    @Embeddable
    public record ConversationSource(
            @Column(name = "conversation_source") String source,
            @Column(name = "conversation_licence") String licence,
            @Column(name = "conversation_begun") Instant begun,
            @Column(name = "conversation_ended") Instant ended) {}

    private String templateName;

    @Embedded
    private @Nullable ConversationSource conversation;

    private @Nullable String told;

    protected Origin() {}

    Origin(String templateName) {
        this.templateName = templateName;
    }

    public String templateName() {
        return templateName;
    }

    public void comeFrom(ConversationSource source) {
        conversation = source;
    }

    /** Where it comes from, if it is a conversation that was held elsewhere. */
    public Optional<ConversationSource> conversation() {
        return Optional.ofNullable(conversation);
    }

    public void wasTold(String json) {
        told = json;
    }

    /** What the file told that it was read back from, and that cannot be counted again; as JSON. */
    public Optional<String> told() {
        return Optional.ofNullable(told);
    }
}
