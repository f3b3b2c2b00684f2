package no.innspill.report;

/** What files of Word and Excel are called on the wire. */
final class ReportTypes {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ReportTypes() {}
}
