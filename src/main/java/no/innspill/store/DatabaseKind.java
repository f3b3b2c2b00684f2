package no.innspill.store;

/** Which database a build is for: what it is known by, and the two that there are. */
public final class DatabaseKind {

    public static final String PROPERTY = "quarkus.datasource.db-kind";
    public static final String H2 = "h2";
    public static final String POSTGRESQL = "postgresql";

    private DatabaseKind() {}
}
