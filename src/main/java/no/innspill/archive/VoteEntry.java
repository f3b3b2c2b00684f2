package no.innspill.archive;

import static no.innspill.archive.Omitted.orNone;

import java.util.List;

/** @param voters how many people voted in any of the themes */
public record VoteEntry(int step, int voters, List<BoxEntry> themes) {
    public VoteEntry {
        themes = orNone(themes);
    }
}
