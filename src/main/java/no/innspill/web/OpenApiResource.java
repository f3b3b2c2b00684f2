package no.innspill.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What programs may ask for, as a file that their tools read. */
@Path("/openapi.yaml")
public class OpenApiResource {

    private static final String FILE = "/openapi.yaml";

    @GET
    public Response description() {
        try (InputStream file = Objects.requireNonNull(OpenApiResource.class.getResourceAsStream(FILE))) {
            return Response.ok(file.readAllBytes(), "application/yaml")
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
