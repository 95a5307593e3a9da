package org.breakwater.library.editor.contentchecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.Library;
import org.breakwater.library.WrittenText;
import org.breakwater.library.publishing.TextPublishing;
import org.breakwater.library.texts.TextVersions;
import org.breakwater.library.texts.TextVersions.Sort;
import org.breakwater.time.Calendars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Outdated content is on one screen. */
@HouseTest
class ContentChecksScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    Library library;

    @Autowired
    TextVersions editing;

    @Autowired
    TextPublishing publishing;

    private final String path = "information/parents/t" + UUID.randomUUID();

    @AfterEach
    void leaveNothingBehind() {
        for (var row : List.of(
                "publication where path like ?",
                "approval where version_id in (select id from library.version where path like ?)",
                "search_entry where path like ?",
                "version where path like ?",
                "page where path like ?")) {
            database.asOwner()
                    .sql("delete from library." + row)
                    .param(path + "%")
                    .update();
        }
        database.empty();
        clock.run();
        library.refresh();
    }

    private String screen(InventedPerson person) {
        var browser = house.as(person);
        assertThat(browser.visit("/library/editor/content-checks")).hasStatusOk();
        return browser.page().text();
    }

    private void publish(String where, String title, String front, String body) {
        var nell = InventedPerson.NELL.asActor();
        var seen = editing.versions(nell, where).size();
        var source = "---\ntitle: %s\nsummary: x.\naudience: parents\n%s\n---\n%s";
        var text = WrittenText.read(source.formatted(title, front, body));
        editing.write(nell, where, seen, text, Sort.REVISED, "Because");
        var version = editing.versions(nell, where).getFirst().id();
        editing.approve(InventedPerson.JONAS.asActor(), where, version, "");
        publishing.publish(InventedPerson.ODILE.asActor(), where, version, clock.instant());
    }

    @Test
    void aTextIsListedThirtyDaysBeforeItsDayWithItsOwner() {
        var start = clock.instant();
        publish(path, "Zebra text", "review-months: 2\nowner: The online safety group", "Words");
        assertThat(screen(InventedPerson.ODILE)).doesNotContain("Zebra text");
        clock.set(start.plus(Duration.ofDays(33)));
        assertThat(screen(InventedPerson.ODILE))
                .contains("Zebra text", "The online safety group")
                .doesNotContain("overdue");
        clock.set(start.plus(Duration.ofDays(64)));
        assertThat(screen(InventedPerson.FRANCES)).contains("Zebra text", ", overdue");
        publish(path, "Zebra text", "review-months: 2\nowner: The online safety group", "Better words");
        assertThat(screen(InventedPerson.ODILE)).as("it has been looked at").doesNotContain("Zebra text");
    }

    @Test
    void aTranslationStandsThereWhenItsEnglishHasMovedOn() {
        publish(path, "Zebra text", "", "Words");
        publish(path + ".pl", "Tekst o zebrze", "language: pl", "Slowa");
        assertThat(screen(InventedPerson.ODILE)).doesNotContain("Tekst o zebrze");
        clock.advance(Duration.ofMinutes(1));
        publish(path, "Zebra text", "", "Other words");
        assertThat(screen(InventedPerson.ODILE)).contains("Tekst o zebrze");
    }

    @Test
    void aNumberThatNobodyHasConfirmedStandsThereAndTheAdministratorIsSentToIt() {
        var frances = house.as(InventedPerson.FRANCES);
        frances.visit("/library/editor/content-checks");
        assertThat(frances.page().text()).contains("Not confirmed");
        assertThat(frances.page().select("main a[href=/contact-points]")).isNotEmpty();
        var odile = house.as(InventedPerson.ODILE);
        odile.visit("/library/editor/content-checks");
        assertThat(odile.page().text()).contains("An administrator confirms numbers");
        assertThat(odile.page().select("a[href=/contact-points]")).isEmpty();
    }

    @Test
    void aLocalServiceWithoutDetailsOrNeverCheckedStandsThereWithItsOwner() {
        assertThat(screen(InventedPerson.FRANCES))
                .contains(
                        "Sexual assault referral centre",
                        "No details yet",
                        "Directory of local services",
                        "Not checked yet");
        assertThat(screen(InventedPerson.ODILE)).contains("Essex Police and health. SSP has yet to say who.");
    }

    @Test
    void aDeadLinkStandsThereAsLongAsItsTextHoldsIt() {
        publish(path, "Zebra text", "", "See [more](https://gone.example/page) there");
        assertThat(screen(InventedPerson.ODILE)).contains("Checking is off");
        for (var link : List.of("https://gone.example/page", "https://elsewhere.example/page")) {
            database.asOwner()
                    .sql("insert into library.link_check (address, path, asked_at, answer) values (?, ?, ?, 404)")
                    .params(link, path, Timestamp.from(clock.instant()))
                    .update();
        }
        assertThat(screen(InventedPerson.ODILE))
                .contains("https://gone.example/page", "Page not found (404)", path)
                .doesNotContain("elsewhere.example");
        clock.advance(Duration.ofMinutes(1));
        publish(path, "Zebra text", "", "See nothing");
        assertThat(screen(InventedPerson.ODILE)).doesNotContain("gone.example");
    }

    /** The bundled chapters were published when this database was created, so these weeks are in its future. */
    @Test
    void aChapterThatNobodyHasReadStandsThereOnlyOnceFourWeeksAreCounted() {
        var now = clock.instant().plus(Duration.ofDays(70));
        clock.set(now);
        var chapters = library.now().under("procedures/").stream()
                .filter(text -> text.front().get("kind").equals("chapter"))
                .toList();
        weekCounted(now, 3);
        weekCounted(now, 2);
        weekCounted(now, 1);
        assertThat(screen(InventedPerson.ODILE)).contains("after 4 weeks");
        var first = weekCounted(now, 4);
        database.asOwner()
                .sql("insert into library.read_count (path, week, reads) values (?, ?, 3)")
                .params(chapters.getFirst().path(), Date.valueOf(first))
                .update();
        var page = house.as(InventedPerson.ODILE);
        page.visit("/library/editor/content-checks");
        assertThat(page.page().text())
                .doesNotContain("after 4 weeks")
                .contains(chapters.getLast().front().title());
        assertThat(page.page().select("main li a").eachText())
                .doesNotContain(chapters.getFirst().front().title());
    }

    private LocalDate weekCounted(Instant now, int ago) {
        var week =
                ContentChecks.week(now.atZone(Calendars.LONDON).toLocalDate()).minusWeeks(ago);
        database.asOwner()
                .sql("insert into library.read_week (week) values (?)")
                .param(Date.valueOf(week))
                .update();
        return week;
    }

    @Test
    void theFrontPagesLeadThereAndAnAuthorIsNotLetIn() {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit("/library/editor");
        assertThat(odile.page().select("main a[href=/library/editor/content-checks]"))
                .hasSize(1);
        var frances = house.as(InventedPerson.FRANCES);
        frances.visit("/contact-points");
        assertThat(frances.page().select("a[href=/library/editor/content-checks]"))
                .isNotEmpty();
        var nell = house.as(InventedPerson.NELL);
        nell.visit("/library/editor");
        assertThat(nell.page().select("a[href=/library/editor/content-checks]")).isEmpty();
        assertThat(nell.visit("/library/editor/content-checks")).hasStatus(404);
    }
}
