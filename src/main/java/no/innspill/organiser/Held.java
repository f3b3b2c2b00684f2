package no.innspill.organiser;

/**
 * Among how many people's workshops one is already, for whoever comes in by its control link.
 *
 * @param lang the tag of the language that it is told in
 * @param since when the first of them had it
 * @param claimed whether that one came by a control link too, and did not start it
 * @param earlier whether that was an earlier link, so that whoever has the newest one may put them out
 * @param in whether who asks has signed in, as one has to for that
 */
public record Held(String code, String lang, int many, String since, boolean claimed, boolean earlier, boolean in) {}
