package org.breakwater.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.breakwater.web.govuk.Assets;
import org.breakwater.web.shell.QuickExitListener;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.filter.OncePerRequestFilter;

/** The layout alone, on the real server: what it sends, and its responses to what nobody should send. */
@SpringBootTest(
        classes = {TheFrameAlone.class, AnswersTest.Doors.class, AnswersTest.Leaver.class, AnswersTest.Breaker.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "server.address=127.0.0.1")
@ExtendWith(OutputCaptureExtension.class)
class AnswersTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Leaver leaver;

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void everyAnswerTellsTheBrowserWhatAPageMayDo() throws Exception {
        for (var path : new String[] {"/missing", "/nowhere", "/broken"}) {
            var answer = get(path);
            assertThat(header(answer, "Content-Security-Policy"))
                    .contains("default-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/missing, 404, Page not found",
        "/nowhere, 404, Page not found",
        "/error, 404, Page not found",
        "/refused, 404, Page not found",
        "/assets/public.css, 404, Page not found",
        "/number?n=three, 400, We could not read that",
        "/page?a=%ff%fe, 400, We could not read that",
        "/page?a=%00, 404, Page not found",
        "/form, 405, That page cannot be opened that way",
        "/broken, 500, 'Sorry, something went wrong'",
        "/changed, 409, Someone else changed this first",
        "/often, 429, Please wait a minute",
        "/away, 403, This page has closed",
    })
    void saysWhatWentWrongInPlainWords(String path, int status, String heading) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.select("a[href=tel:999]")).isNotEmpty();
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.");
    }

    @Test
    void logsTheKindOfAFaultUnderItsReferenceAndNeverItsMessage(CapturedOutput log) throws Exception {
        for (var path : new String[] {"/broken", "/filtered?break=yes"}) {
            var reference = Jsoup.parse(get(path).body()).select("main strong").text();
            assertThat(reference).matches("[A-Z0-9]{8}");
            assertThat(log.getAll()).contains(reference + " java.lang.IllegalStateException");
        }
        assertThat(log.getAll()).doesNotContain("Tilly");
    }

    @Test
    void whoeverHasLeftBeforeTheAnswerIsNoFault(CapturedOutput log) throws Exception {
        get("/left");
        assertThat(log.getAll()).doesNotContain("AsyncRequestNotUsableException");
    }

    @ParameterizedTest
    @CsvSource({"/page%zz", "/page?a=%zz", "/a/..%2f../b", "/page?a={"})
    void refusesAnAddressThatCannotBeDecoded(String address) throws Exception {
        var answer = raw("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("We could not read that")
                .contains("tel:999");
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("tomcat").doesNotContain("exception");
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        var answer = post("/form", "a=" + "x".repeat(300 * 1024));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That is too much to send at once");
        assertThat(post("/form", "a=" + "x".repeat(200 * 1024)).body()).isEqualTo("read 204800");
    }

    @Test
    void refusesABodyThatDoesNotSayHowLargeItIs() throws Exception {
        var unsized = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[400 * 1024]));
        var form = HttpRequest.newBuilder(at("/form")).header("Content-Type", "application/x-www-form-urlencoded");
        assertThat(send(form.POST(unsized)).statusCode()).isEqualTo(413);
        var json = HttpRequest.newBuilder(at("/form")).header("Content-Type", "application/json");
        assertThat(send(json.POST(unsized)).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAFormThatCannotBeDecoded() throws Exception {
        assertThat(post("/form", "a=%zz").statusCode()).isEqualTo(400);
        assertThat(post("/form", "a=%e2%82").body()).contains("We could not read that");
    }

    @Test
    void refusesAnEndlessAddress() throws Exception {
        assertThat(get("/page?a=" + "x".repeat(5000)).statusCode()).isEqualTo(400);
    }

    @Test
    void answersOtherMethodsSanely() throws Exception {
        var head = send(HttpRequest.newBuilder(at("/missing")).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(404);
        assertThat(head.body()).isEmpty();
        var options = send(HttpRequest.newBuilder(at("/form")).method("OPTIONS", BodyPublishers.noBody()));
        assertThat(header(options, "Allow")).contains("POST");
        assertThat(header(get("/form"), "Allow")).contains("POST");
        assertThat(raw("TRACE /missing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void keepsOneStyleSheetForGoodAndCompressesIt() throws Exception {
        var request = HttpRequest.newBuilder(at(Assets.url("public.css"))).header("Accept-Encoding", "gzip");
        var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        assertThat(header(answer, "Cache-Control")).contains("immutable").contains("max-age=31536000");
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        var read = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertThat(new String(read, StandardCharsets.UTF_8)).contains(".bw-phone");
    }

    @Test
    void aPageForEveryoneMayBeKeptButNotByWhoHoldsACookie() throws Exception {
        assertThat(header(get("/accessibility"), "Cache-Control")).isEqualTo("public, max-age=3600");
        var known = send(HttpRequest.newBuilder(at("/accessibility")).header("Cookie", "house=1"));
        assertThat(header(known, "Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({"GET", "POST"})
    void exitEndsWhatWasBegunAndGoesElsewhere(String method) throws Exception {
        var before = leaver.left.get();
        var answer = send(HttpRequest.newBuilder(at("/exit")).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("https://www.bbc.co.uk/weather");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(leaver.left.get()).isEqualTo(before + 1);
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static class Leaver implements QuickExitListener {

        private final AtomicInteger left = new AtomicInteger();

        @Override
        public void leaving(HttpServletRequest request, HttpServletResponse response) {
            left.incrementAndGet();
            throw new IllegalStateException("Even then the person gets away");
        }
    }

    static class Breaker extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if ("yes".equals(request.getParameter("break"))) {
                throw new IllegalStateException("Tilly Invented lives here");
            }
            chain.doFilter(request, response);
        }
    }

    @Controller
    static class Doors {

        @GetMapping("/missing")
        Screen missing() {
            return FailedRequest.NOT_FOUND;
        }

        @GetMapping("/changed")
        Screen changed() {
            return FailedRequest.CHANGED_MEANWHILE;
        }

        @GetMapping("/often")
        Screen often() {
            return FailedRequest.TOO_MANY;
        }

        @GetMapping("/away")
        Screen away() {
            return FailedRequest.EXPIRED;
        }

        @GetMapping("/refused")
        void refused(HttpServletResponse response) throws IOException {
            response.sendError(403);
        }

        @GetMapping("/left")
        void left() throws IOException {
            throw new AsyncRequestNotUsableException("They have left");
        }

        @GetMapping("/broken")
        Screen broken() {
            throw new IllegalStateException("Tilly Invented lives here");
        }

        @GetMapping("/number")
        Screen number(@RequestParam("n") int n) {
            throw new IllegalStateException("never reached with " + n);
        }

        @PostMapping("/form")
        @ResponseBody
        String form(@RequestParam("a") String a) {
            return "read " + a.length();
        }
    }
}
