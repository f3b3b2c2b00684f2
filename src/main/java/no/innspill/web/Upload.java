package no.innspill.web;

import java.util.List;

/** A form with files: its fields, and what was chosen for each field that takes a file. */
public record Upload(Form form, List<Sent> files) {

    /**
     * @param name as the sender's machine calls it
     * @param text what is in it: files that come here are texts
     */
    public record Sent(String field, String name, String text) {}

    /** The files of one field in the order in which they were sent. */
    public List<Sent> all(String field) {
        return files.stream().filter(file -> file.field().equals(field)).toList();
    }
}
