package no.innspill.installation;

import com.fasterxml.jackson.databind.ObjectMapper;

/** How the file of an installation is written: lines of JSON, the first with the version, then each table's head and its rows. */
final class PackedFile {

    static final ObjectMapper JSON = new ObjectMapper();
    static final String VERSION = "innspill";
    static final String TABLE = "table";
    static final String COLUMNS = "columns";

    private PackedFile() {}
}
