package no.innspill.rule;

/** Something that stands in one of the workshop's ordered lists: a theme, a tag, an affiliation, a step. */
public interface Ordered {

    long id();

    int position();

    void place(int position);
}
