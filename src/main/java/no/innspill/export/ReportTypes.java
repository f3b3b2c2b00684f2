package no.innspill.export;

/** What files of Word and Excel are called on the wire. */
public final class ReportTypes {

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ReportTypes() {}
}
