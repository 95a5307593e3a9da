package org.breakwater.library.editor.pictures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.pictures.conversion.Samples;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file as a browser sends it, over the wire and past the server's own limits. */
@HouseTest
class UploadTest {

    private static final String EDGE = "xxEdgeOfAPartxx";

    @LocalServerPort
    int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private String token = "";

    @BeforeEach
    void signIn() throws Exception {
        var person = InventedPerson.NELL.accountId().toString();
        var form = "person=" + person + "&_token=" + URLEncoder.encode(token(get("/sign-in")), UTF_8);
        assertThat(send("/sign-in/demo", "application/x-www-form-urlencoded", form.getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(303);
        token = token(get(Uploads.PAGE));
    }

    private static String token(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main input[name=_token]").attr("value");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path, String type, byte[] body) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", type)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> upload(String path, String withToken, byte[] file)
            throws IOException, InterruptedException {
        var body = part("_token", withToken) + part("alt", "Ein Bär – a bear") + part("credit", "Us")
                + "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"../../x.svg\"\r\n"
                + "Content-Type: text/html\r\n\r\n" + new String(file, ISO_8859_1) + "\r\n--" + EDGE + "--\r\n";
        return send(path, "multipart/form-data; boundary=" + EDGE, body.getBytes(ISO_8859_1));
    }

    private static String part(String name, String words) {
        return "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n"
                + new String(words.getBytes(UTF_8), ISO_8859_1) + "\r\n";
    }

    @Test
    void whatComesOverTheWireIsKeptWithItsWords() throws Exception {
        var answer = upload(Uploads.PAGE, token, Samples.fresh());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(get(answer.headers().firstValue("Location").orElseThrow()).body())
                .contains("![Ein Bär – a bear](picture:");
    }

    @Test
    void aFileOfMoreThanFiveMegabytesKeepsTheForm() throws Exception {
        var answer = upload(Uploads.PAGE, token, new byte[9 * 1024 * 1024]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("The file is 9.0MB. It must be 5MB or smaller", "Ein Bär – a bear");
    }

    @Test
    void oneThatIsFarTooLargeIsNotReadAtAll() throws Exception {
        var answer = upload(Uploads.PAGE, token, new byte[16 * 1024 * 1024]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That is too much to send at once");
    }

    @Test
    void aFormThatDoesNotComeFromUsIsNotSent() throws Exception {
        var answer = upload(Uploads.PAGE, "forged", Samples.fresh());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This was not sent", "Ein Bär – a bear");
    }

    @Test
    void nowhereElseIsAFileTaken() throws Exception {
        for (var other :
                new String[] {"/library/editor/write-text", "/library/editor/approve", "/report/start", "/desk"}) {
            assertThat(upload(other, token, Samples.fresh()).statusCode())
                    .as(other)
                    .isEqualTo(415);
        }
        assertThat(send(Uploads.PAGE, "multipart/form-data", "nonsense".getBytes(UTF_8))
                        .statusCode())
                .isBetween(400, 422);
    }
}
