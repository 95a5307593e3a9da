package org.breakwater.library.editor.contentchecks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.database.QueryRows;
import org.breakwater.library.PublishedShelves;
import org.breakwater.library.WrittenText;
import org.breakwater.library.publishing.TextPublishing;
import org.breakwater.library.texts.TextVersions;
import org.breakwater.library.texts.TextVersions.Sort;
import org.breakwater.partnership.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** We check politely whether our external links still work. The external site is a real server here. */
@HouseTest
class LinkChecksTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ActorTransactions acting;

    @Autowired
    PublishedShelves shelves;

    @Autowired
    Profile profile;

    @Autowired
    TextVersions editing;

    @Autowired
    TextPublishing publishing;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void anotherHouseOpens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var method = exchange.getRequestMethod();
            asked.add(method + " " + path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
            if (path.equals("/silent")) {
                return;
            }
            var status = switch (path) {
                case "/here" -> 200;
                case "/moved" -> 301;
                case "/no-head" -> method.equals("HEAD") ? 405 : 200;
                default -> 404;
            };
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void itCloses() {
        server.stop(0);
        database.asOwner().sql("delete from library.link_check").update();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static LinkRequest patientFor(Duration patience) {
        return new LinkRequest("Test Partners https://partners.example", address -> true, patience);
    }

    private int answer(String path) throws InterruptedException {
        return patientFor(Duration.ofSeconds(10)).ask(at(path));
    }

    @Test
    void asksForTheHeadAloneAndSaysWhoWeAre() throws InterruptedException {
        assertThat(answer("/here")).isEqualTo(200);
        assertThat(answer("/moved")).isEqualTo(301);
        var us = "Breakwater link check (Test Partners https://partners.example)";
        assertThat(asked).containsExactly("HEAD /here " + us, "HEAD /moved " + us);
    }

    @Test
    void asksForThePageOnlyWhereTheHeadIsRefused() throws InterruptedException {
        assertThat(answer("/no-head")).isEqualTo(200);
        assertThat(answer("/gone")).isEqualTo(404);
        assertThat(asked.stream().map(line -> line.split(" Breakwater")[0]))
                .containsExactly("HEAD /no-head", "GET /no-head", "HEAD /gone", "GET /gone");
    }

    @Test
    void waitsForASilentHouseNoLongerThanItsPatience() throws InterruptedException {
        assertThat(patientFor(Duration.ofMillis(200)).ask(at("/silent"))).isEqualTo(LinkRequest.NOBODY);
        server.stop(0);
        assertThat(answer("/here")).isEqualTo(LinkRequest.NOBODY);
    }

    @Test
    void knocksAtNoDoorOfOurOwnNetworkWhateverIsWritten() throws InterruptedException {
        var ask = new LinkRequest("Test Partners");
        for (var inside : List.of(
                at("/here"),
                "https://localhost/",
                "https://10.0.0.1/",
                "https://100.64.0.1/",
                "https://100.127.255.254/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https:x")) {
            assertThat(ask.ask(inside)).as(inside).isEqualTo(LinkRequest.NOBODY);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void findsTheLinksOfWhatIsPublishedAndNoOthers() throws InterruptedException {
        var path = "information/parents/t" + UUID.randomUUID();
        try {
            var first = write(path, "[a](https://one.example/a-b?c=d) [b](/procedures)");
            publishing.publish(InventedPerson.ODILE.asActor(), path, first, clock.instant());
            write(path, "[c](https://two.example/)");
            var links = new CopyOnWriteArrayList<String>();
            var node = node(links);
            while (node.checkOne()) {
                // the next
            }
            assertThat(links).contains("https://one.example/a-b?c=d").doesNotContain("https://two.example/");
        } finally {
            publishing.takeDown(InventedPerson.ODILE.asActor(), path, "The test is over");
        }
    }

    private UUID write(String path, String body) {
        var nell = InventedPerson.NELL.asActor();
        var text = WrittenText.read("---\ntitle: T\nsummary: x.\naudience: parents\n---\n" + body);
        editing.write(nell, path, editing.versions(nell, path).size(), text, Sort.REVISED, "Because");
        var version = editing.versions(nell, path).getFirst().id();
        editing.approve(InventedPerson.JONAS.asActor(), path, version, "");
        return version;
    }

    @Test
    void asksEachAddressOnceADayHoweverManyNodesThereAre() throws InterruptedException {
        clock.setLondon("2027-03-01T10:00");
        var links = new CopyOnWriteArrayList<String>();
        var nodes = List.of(node(links), node(links));
        while (nodes.get(0).checkOne() | nodes.get(1).checkOne()) {
            // the next two
        }
        assertThat(links).doesNotHaveDuplicates().hasSizeGreaterThan(3);
        assertThat(links)
                .containsAll(profile.websites().stream()
                        .map(Profile.Website::address)
                        .toList());
        var all = links.size();

        clock.setLondon("2027-03-02T09:59");
        assertThat(nodes.get(0).checkOne()).isFalse();
        clock.setLondon("2027-03-02T10:00");
        while (nodes.get(1).checkOne()) {
            // the next
        }
        assertThat(links).hasSize(2 * all);
        assertThat(answers()).hasSize(all).containsOnly(LinkRequest.NOBODY);
    }

    /** A node that is given each address and reports no response, so that no test sends a real request. */
    private LinkChecks node(List<String> links) {
        var deaf = new LinkRequest("Test Partners", address -> false, Duration.ofMillis(1)) {
            @Override
            int ask(String address) {
                links.add(address);
                return NOBODY;
            }
        };
        return new LinkChecks(jdbc, acting, shelves, profile, deaf, clock);
    }

    private List<Integer> answers() {
        return acting.looking(
                new Actor.Job("test"),
                () -> QueryRows.all(
                        jdbc.sql("select answer from library.link_check").query(Integer.class)));
    }
}
