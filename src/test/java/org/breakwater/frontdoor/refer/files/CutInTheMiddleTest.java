package org.breakwater.frontdoor.refer.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.documents.Documents;
import org.breakwater.documents.FilePlace;
import org.breakwater.documents.KeptFile;
import org.breakwater.documents.Samples;
import org.breakwater.documents.inspection.FileInspection;
import org.breakwater.documents.inspection.InspectedFile;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The connection breaks, or the power, during an upload: all of it is there afterwards, or nothing. */
@HouseTest
class CutInTheMiddleTest {

    @LocalServerPort
    private int port;

    @Value("${breakwater.home}")
    private Path home;

    @Autowired
    private House house;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestDatabase database;

    @Autowired
    private ActorTransactions acting;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aLineThatBreaksLeavesTheReferralAsItWasAndNothingOnTheDisk() throws IOException {
        clock.setLondon("2026-11-25T11:00");
        var petra = new Professional(house)
                .proves(Professional.address("petra.quayside"))
                .open("/refer/files")
                .pressWith("/refer/files", Map.of("before.pdf", Samples.pdf()));
        var photo = Samples.jpegOf(6_000_000);
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.setSoLinger(true, 0);
            var out = line.getOutputStream();
            out.write(head(petra, photo.length).getBytes(StandardCharsets.US_ASCII));
            out.write(Arrays.copyOf(photo, photo.length / 2));
            out.flush();
            await().until(() -> onTheWay() > 1_000_000);
        }
        await().until(() -> onTheWay() == 0);
        assertThat(petra.open("/refer/files").says()).contains("before.pdf").doesNotContain("arm.jpg");
        petra.pressWith("/refer/files", Map.of("arm.jpg", photo));
        assertThat(petra.says()).contains("before.pdf", "arm.jpg");
    }

    private String head(Professional petra, int size) {
        var cookies = petra.browser().cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var csrf = petra.page()
                .select("form[action=/refer/files] input[name=_csrf]")
                .attr("value");
        var body = "--cut\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf
                + "\r\n--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"arm.jpg\"\r\n\r\n";
        return "POST /refer/files HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: " + cookies
                + "\r\nContent-Type: multipart/form-data; boundary=cut\r\nContent-Length: "
                + (size + body.length() + 11)
                + "\r\n\r\n" + body;
    }

    /** In bytes, the content of the upload folder. */
    private long onTheWay() {
        try (var files = Files.walk(home.resolve("uploads"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            return -1;
        }
    }

    @Test
    void aDatabaseThatDiesWhileAFileIsKeptKeepsNothingOfIt() {
        var record = new Furnished(house).report();
        var maya = InventedPerson.MAYA.asActor();
        var name = UUID.randomUUID() + ".jpg";
        var fit = (InspectedFile.Fit)
                house.getBean(FileInspection.class).look(Samples.upload(name, Samples.jpegOf(3_000_000)));
        var documents = house.getBean(Documents.class);
        assertThatThrownBy(() -> acting.as(maya, () -> {
                    documents.keep(maya, new FilePlace.OfRecord(record), fit);
                    kill(jdbc.sql("select pg_backend_pid()")
                            .query(Integer.class)
                            .single());
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(count("select count(*) from documents.file where name = ?", name))
                .isZero();
        assertThat(count(
                        "select count(*) from documents.piece p left join documents.file f on f.id = p.file_id"
                                + " where f.id is null and ? <> ''",
                        name))
                .isZero();
        assertThat(acting.as(maya, () -> documents.keep(maya, new FilePlace.OfRecord(record), fit)))
                .isInstanceOf(KeptFile.Yes.class);
        assertThat(count("select count(*) from documents.file where name = ?", name))
                .isOne();
    }

    private void kill(int backend) {
        database.asOwner()
                .sql("select pg_terminate_backend(?, 5000)")
                .param(backend)
                .query(Boolean.class)
                .single();
    }

    private long count(String statement, String name) {
        return database.asOwner().sql(statement).param(name).query(Long.class).single();
    }
}
