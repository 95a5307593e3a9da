package org.breakwater.library.editor.takedown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.WrittenText;
import org.breakwater.library.publishing.TextPublishing;
import org.breakwater.library.texts.TextVersions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A person who takes a text down sees what links to it and gives a reason, which its readers see. */
@HouseTest
class TakeDownScreensTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TextVersions editing;

    @Autowired
    TextPublishing publishing;

    @Autowired
    TestClock clock;

    private final String slug = "t" + UUID.randomUUID();

    private static WrittenText chapter(Set<String> clauses, Random random) {
        var body = new StringBuilder("## First\n\n");
        clauses.forEach(clause -> body.append("{#%s} Words %d.\n\n".formatted(clause, random.nextInt(3))));
        return WrittenText.read("""
                ---
                kind: chapter
                number: 97
                tier: local
                title: A chapter
                summary: About it.
                ---
                """ + body);
    }

    @Test
    void aChapterThatWasTakenDownSaysSoAndWhyAndIsReadAsItWas() {
        var path = "procedures/" + slug;
        var words = chapter(Set.of("who"), new Random(1));
        var nell = InventedPerson.NELL.asActor();
        editing.write(nell, path, 0, words, TextVersions.Sort.REVISED, "Because");
        var version = editing.versions(nell, path).getFirst().id();
        editing.approve(InventedPerson.JONAS.asActor(), path, version, "");
        publishing.publish(InventedPerson.ODILE.asActor(), path, version, clock.instant());
        assertThat(web.get().uri("/" + path)).hasStatusOk();

        var odile = house.as(InventedPerson.ODILE);
        odile.visit("/library/editor/take-down?path=" + path);
        odile.send("/library/editor/take-down");
        assertThat(odile.page().text()).contains("Enter a reason for withdrawing it");
        assertThat(web.get().uri("/" + path)).hasStatusOk();
        odile.send("/library/editor/take-down", "why", "The law has changed");

        assertThat(web.get().uri("/" + path)).hasStatus(410).bodyText().contains("withdrawn", "The law has changed");
        assertThat(web.get().uri("/" + path + "/feed.atom")).hasStatus(404);
        assertThat(web.get().uri("/" + path + "/version/1"))
                .hasStatusOk()
                .bodyText()
                .contains("not the current version")
                .doesNotContain("feed.atom", "/on\"");
        assertThat(web.get().uri("/procedures/amendments")).bodyText().contains("The law has changed");
        assertThat(odile.visit("/library/editor/take-down?path=" + path)).hasStatus(404);
    }

    @Test
    void whoTakesATextDownSeesWhatHasALinkToIt() {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit("/library/editor/take-down?path=procedures/threshold-document");
        assertThat(odile.page().select("a[href$=procedures/making-a-referral]")).hasSize(1);
    }
}
