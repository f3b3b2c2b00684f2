package no.innspill.idea;

/** An idea has been hidden or shown; whoever refers to it must follow, in the same transaction. */
public record IdeaVisibilityChanged(Idea idea) {

    public boolean isHidden() {
        return idea.isHidden();
    }
}
