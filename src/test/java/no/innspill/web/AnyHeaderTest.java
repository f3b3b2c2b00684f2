package no.innspill.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innspill.AnyText;
import no.innspill.Garbled;
import no.innspill.address.PublicAddress;
import no.innspill.desk.CommandKey;
import no.innspill.form.FileName;
import no.innspill.form.FormReading;
import no.innspill.form.Query;
import no.innspill.form.Upload;
import no.innspill.form.UploadReader;
import no.innspill.language.Language;
import no.innspill.workshop.JoinCode;
import org.junit.jupiter.api.Test;

/** What holds for everything that is read from a request's line, headers and body, whatever stands there. */
class AnyHeaderTest {

    @Test
    void aQueryIsReadAsItWasWrittenOrNotAtAll() {
        List<String> texts = AnyText.kept(1_000).toList();
        for (int i = 0; i + 1 < texts.size(); i++) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("en", texts.get(i));
            values.put("to " + i, texts.get(i + 1));
            String written = values.entrySet().stream()
                    .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                    .collect(Collectors.joining("&"));
            assertThat(Query.read(written)).isEqualTo(new Query(values, Query.Fault.NONE));
            assertThat(Query.read(written + "&EN=x").fault()).isEqualTo(Query.Fault.TWICE);
        }
        Garbled.of("view=participant&lang=nb&from=%31&text=Bl%C3%A5", 2_000).forEach(garbled -> {
            Query query = Query.read(garbled);
            assertThat(query.values().isEmpty() || query.fault() == Query.Fault.NONE)
                    .isTrue();
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @Test
    void whatIsFoundInAnAddressOrACookieHasItsForm() {
        AnyText.some(1_000).forEach(typed -> {
            String code = JoinCode.normalise(typed);
            assertThat(JoinCode.normalise(code)).isEqualTo(code);
            assertThat(FileName.plain(typed)).matches("[a-z0-9-]{0,80}");
            assertThat(Language.of(typed).map(Language::tag).orElse("nb")).hasSize(2);
            Tokens tokens = Tokens.read("KX7M2P", name -> typed);
            assertThat(tokens.participant()).isEqualTo(tokens.control());
            Optional<CommandKey> key = CommandKey.of("jeg", "POST /", typed, typed);
            assertThat(key.isPresent()).isEqualTo(!typed.isBlank());
            assertThat(key.map(CommandKey::digest).orElse("x".repeat(43))).hasSize(43);
            PublicAddress.parse(typed).ifPresent(address -> assertThat(PublicAddress.parse(address.toString()))
                    .contains(address));
        });
        Garbled.of("https://innspill.example:8443/", 1_000).forEach(typed -> PublicAddress.parse(typed)
                .ifPresent(address ->
                        assertThat(PublicAddress.parse(address.toString())).contains(address)));
    }

    @Test
    void aFileThatIsSentIsReadAsItWasAndAGarbledOneIsTheSendersFault() throws IOException {
        for (String text : AnyText.kept(300).toList()) {
            String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.yaml\"\r\n\r\n" + text
                    + "\r\n--x\r\nContent-Disposition: form-data; name=\"language\"\r\n\r\nnn\r\n--x--\r\n";
            Upload upload = read(body);
            assertThat(upload.all("file")).extracting(Upload.Sent::text).containsExactly(text);
            assertThat(upload.form().text("language")).isEqualTo("nn");
            Garbled.of(body, 4).forEach(AnyHeaderTest::isReadOrRefused);
        }
        assertThatThrownBy(() -> read("")).isInstanceOf(WebApplicationException.class);
    }

    /** What the decoder throws is told as the sender's fault, all of it: {@link FormReading}. */
    private static void isReadOrRefused(String body) {
        try {
            assertThat(read(body).files()).isNotNull();
        } catch (IOException | RuntimeException refused) {
            assertThat(refused).isNotInstanceOf(NullPointerException.class);
        }
    }

    private static Upload read(String body) throws IOException {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=x");
        return new UploadReader()
                .readFrom(
                        Upload.class,
                        Upload.class,
                        new Annotation[0],
                        MediaType.MULTIPART_FORM_DATA_TYPE,
                        headers,
                        new ByteArrayInputStream(body.getBytes(UTF_8)));
    }
}
