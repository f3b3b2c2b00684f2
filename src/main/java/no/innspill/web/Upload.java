package no.innspill.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A form with files: its fields, and what was chosen for each field that takes a file. */
public record Upload(Form form, List<Sent> files) {

    /**
     * @param name as the sender's machine calls it
     * @param content what is in it
     */
    public record Sent(String field, String name, byte[] content) {

        /** What is in it, for files that are texts. */
        public String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    /** The files of one field in the order in which they were sent. */
    public List<Sent> all(String field) {
        return files.stream().filter(file -> file.field().equals(field)).toList();
    }
}
