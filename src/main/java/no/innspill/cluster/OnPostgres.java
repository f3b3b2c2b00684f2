package no.innspill.cluster;

/** What a build for PostgreSQL is known by; all of this package is in that one only. */
final class OnPostgres {

    static final String KIND = "quarkus.datasource.db-kind";
    static final String POSTGRESQL = "postgresql";

    private OnPostgres() {}
}
