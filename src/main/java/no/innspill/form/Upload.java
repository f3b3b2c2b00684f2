package no.innspill.form;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A form with files: its fields, and what was chosen for each field that takes a file. */
public record Upload(Form form, List<Sent> files) {

    /** A file that somebody sent. */
    public static final class Sent {

        private final String field;
        private final String name;
        private final byte[] content;

        Sent(String field, String name, byte[] content) {
            this.field = field;
            this.name = name;
            this.content = content;
        }

        public String field() {
            return field;
        }

        /** As the sender's machine calls it. */
        public String name() {
            return name;
        }

        public byte[] content() {
            return content.clone();
        }

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
