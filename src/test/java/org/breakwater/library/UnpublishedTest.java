package org.breakwater.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.publishing.TextPublishing;
import org.breakwater.library.texts.TextVersions;
import org.breakwater.library.texts.TextVersions.Sort;
import org.breakwater.mash.AFamily;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was never published, is scheduled, or was taken down is nowhere: not by link, search, list, feed or guess. */
@HouseTest
class UnpublishedTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    TextVersions editing;

    @Autowired
    TextPublishing publishing;

    @Autowired
    Library library;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String slug = "t" + UUID.randomUUID();

    /** A word that only this test uses: what another test published and took down again does not interfere. */
    private final String word = AFamily.letters();

    private UUID version = new UUID(0, 0);

    @BeforeEach
    void writeOne() {
        library.refresh();
        for (var path : List.of("procedures/" + slug, "information/parents/" + slug)) {
            var text = WrittenText.read("""
                    ---
                    kind: chapter
                    number: 98
                    tier: local
                    title: %s title
                    summary: %s summary.
                    audience: parents
                    ---
                    ## First

                    {#%s-clause} %s body
                    """.formatted(word, word, slug, word));
            editing.write(InventedPerson.NELL.asActor(), path, 0, text, Sort.REVISED, word + " why");
            version = editing.versions(InventedPerson.NELL.asActor(), path)
                    .getFirst()
                    .id();
            editing.approve(InventedPerson.JONAS.asActor(), path, version, "");
        }
    }

    private void isNowhere() {
        var chapter = "/procedures/" + slug;
        for (var address : List.of(
                chapter,
                chapter + "?x=1",
                chapter + "/version/1",
                chapter + "/on/2026-11-25",
                chapter + "/changes/1/1",
                chapter + "/feed.atom",
                chapter + "/" + slug + "-clause",
                "/information/parents/" + slug,
                "/information/parents/" + slug + "?x=1",
                "/information/parents/" + slug + "/pl",
                "/information/parents/" + slug + ".pl")) {
            assertThat(web.get().uri(address))
                    .as(address)
                    .hasStatus(404)
                    .bodyText()
                    .doesNotContain(word);
        }
        for (var list : List.of("/procedures", "/procedures/amendments", "/information", "/information/parents")) {
            assertThat(web.get().uri(list)).as(list).hasStatusOk().bodyText().doesNotContain(word);
            assertThat(web.get().uri(list + "?x=1")).as(list).bodyText().doesNotContain(word);
        }
        assertThat(web.post().uri("/information/search").param("words", word))
                .hasStatusOk()
                .bodyText()
                .contains("We found nothing");
    }

    @Test
    void isNowhereBeforeItIsPublished() {
        isNowhere();
        assertThat(library.version(version)).isEmpty();
        assertThat(jdbc.sql("select count(*) from library.version where id = ?")
                        .param(version)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isNowhereUntilItsDayHasCome() {
        for (var path : List.of("procedures/" + slug, "information/parents/" + slug)) {
            var latest = editing.versions(InventedPerson.NELL.asActor(), path)
                    .getFirst()
                    .id();
            publishing.publish(
                    InventedPerson.ODILE.asActor(),
                    path,
                    latest,
                    clock.instant().plus(Duration.ofDays(3)));
        }
        isNowhere();
    }

    @Test
    void isNowhereAfterItWasTakenDownButItsPastStaysForWhoMustKnowIt() {
        var path = "information/parents/" + slug;
        publishing.publish(InventedPerson.ODILE.asActor(), path, version, clock.instant());
        assertThat(web.get().uri("/" + path)).hasStatusOk().bodyText().contains(word);
        assertThat(web.post().uri("/information/search").param("words", word))
                .bodyText()
                .contains(path);
        clock.advance(Duration.ofMinutes(1));
        publishing.takeDown(InventedPerson.ODILE.asActor(), path, "It was wrong");
        isNowhere();
        assertThat(library.asOf(path, clock.instant().minusSeconds(30))).isPresent();
    }
}
