package no.innspill.idea;

/** Something happened to an idea that whoever refers to it must follow, in the same transaction. */
public record IdeaFate(Idea idea, What what) {

    public enum What {
        HIDDEN,
        SHOWN,
        WITHDRAWN
    }
}
