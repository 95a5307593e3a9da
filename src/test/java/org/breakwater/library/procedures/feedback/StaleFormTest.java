package org.breakwater.library.procedures.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.WrittenText;
import org.breakwater.library.publishing.TextPublishing;
import org.breakwater.library.texts.TextVersions;
import org.breakwater.library.texts.TextVersions.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form is open for a long time, and meanwhile its chapter is taken down. */
@HouseTest
class StaleFormTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    TextVersions editing;

    @Autowired
    TextPublishing publishing;

    @Autowired
    FeedbackLimit limit;

    private final String slug = "t" + UUID.randomUUID();

    @AfterEach
    void empty() {
        limit.forget();
        database.asOwner().sql("delete from library.feedback").update();
    }

    private void publish() {
        var path = "procedures/" + slug;
        var text = WrittenText.read("""
                ---
                kind: chapter
                number: 96
                tier: local
                title: A chapter that goes
                summary: About it.
                audience: professionals
                ---
                ## First

                {#%s-who} Somebody does something.
                """.formatted(slug));
        editing.write(InventedPerson.NELL.asActor(), path, 0, text, Sort.REVISED, "New");
        var version =
                editing.versions(InventedPerson.NELL.asActor(), path).getFirst().id();
        editing.approve(InventedPerson.JONAS.asActor(), path, version, "");
        publishing.publish(InventedPerson.ODILE.asActor(), path, version, clock.instant());
    }

    @Test
    void itsWordsAreKeptAndItSaysThatTheChapterIsGone() {
        publish();
        var form = "/procedures/feedback/" + slug;
        var browser = house.visitor();
        browser.visit(form);
        clock.advance(Duration.ofMinutes(1));
        publishing.takeDown(InventedPerson.ODILE.asActor(), "procedures/" + slug, "It was wrong");
        assertThat(browser.send(form, "words", "Who is somebody?")).hasStatusOk();
        assertThat(browser.page().text()).contains("was withdrawn after you opened it");
        assertThat(browser.page().select("main a[href=/procedures/" + slug + "]"))
                .isEmpty();
        assertThat(database.asOwner()
                        .sql("select words from library.feedback")
                        .query(String.class)
                        .single())
                .isEqualTo("Who is somebody?");
        assertThat(browser.visit(form)).hasStatus(404);
    }
}
