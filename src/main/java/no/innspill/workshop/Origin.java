package no.innspill.workshop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a workshop comes from: its template, a conversation that was held elsewhere, the file that it was read back from. */
@Embeddable
public class Origin {

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
