package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import no.innspill.Person;

/** A workshop made of the file that another one was taken along as. */
final class ReadBack {

    private ReadBack() {}

    /** Who leads it; its code is added. */
    static Person facilitator(byte[] file, StringBuilder code) {
        Person facilitator = new Person();
        Response made = facilitator
                .request()
                .multiPart("file", "report.json", file, "application/json")
                .post("/workshops");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        facilitator.cookies().putAll(made.cookies());
        code.append(made.jsonPath().getString("code"));
        return facilitator;
    }
}
