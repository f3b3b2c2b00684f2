package no.innspill.export;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import no.innspill.archive.Archive;
import no.innspill.archive.ArchiveFile;
import no.innspill.archive.ArchiveWriter;
import no.innspill.report.Facts;
import no.innspill.report.Report;
import no.innspill.report.ReportReader;
import no.innspill.report.Reporters;
import no.innspill.web.Caller;
import no.innspill.web.Heavy;
import no.innspill.web.Role;
import no.innspill.word.Letterhead;
import no.innspill.workshop.Retention;

/** Everything there is of a workshop, as a file that can be read back or filed, for the facilitator only. */
@Path("/w/{code}")
@Blocking
@Heavy
public class WholeExportResource {

    private final ReportReader reader;
    private final ArchiveWriter archives;
    private final Reporters reporters;
    private final Letterheads letterheads;
    private final Retention retention;
    private final TakenAlong taken;
    private final Caller caller;

    WholeExportResource(
            ReportReader reader,
            ArchiveWriter archives,
            Reporters reporters,
            Letterheads letterheads,
            Retention retention,
            TakenAlong taken,
            Caller caller) {
        this.reader = reader;
        this.archives = archives;
        this.reporters = reporters;
        this.letterheads = letterheads;
        this.retention = retention;
        this.taken = taken;
        this.caller = caller;
    }

    /** Everything that can be counted again; see {@link Archive}. */
    @GET
    @Path("report.json")
    public Response json(@PathParam("code") String code) {
        return reporters.read(
                code,
                workshop ->
                        new Archived(reader.read(workshop, workshop.language()).facts(), archives.write(workshop)),
                read -> taken.file(
                        read.facts(),
                        List.of("report_file_data"),
                        "json",
                        "application/json",
                        ArchiveFile.write(read.archive())));
    }

    private record Archived(Facts facts, Archive archive) {}

    /** Everything in one file to be filed; see {@link ArchivePackage}. */
    @GET
    @Path("report.zip")
    public Response zip(@PathParam("code") String code) {
        return reporters.read(
                code,
                workshop -> new Whole(
                        reader.read(workshop, caller.language(workshop, Role.CONTROL)),
                        archives.write(workshop),
                        letterheads.of(workshop).map(KeptLetterhead::letterhead),
                        new Lifetime(
                                workshop.lifespan().createdAt(),
                                workshop.lifespan().endedAt(),
                                workshop.lifespan().unlinkedAt(),
                                retention.lastDay(workshop))),
                whole -> taken.file(
                        whole.report().facts(),
                        List.of("report_file_archive"),
                        "zip",
                        "application/zip",
                        ArchivePackage.of(whole.report(), whole.archive(), whole.letterhead(), whole.lifetime())));
    }

    private record Whole(Report report, Archive archive, Optional<Letterhead> letterhead, Lifetime lifetime) {}
}
