package org.breakwater.library.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.access.records.RecordKind;
import org.breakwater.library.Library;
import org.breakwater.library.PublishedText;
import org.breakwater.library.RandomPast;
import org.breakwater.library.WrittenText;
import org.breakwater.library.rendering.TextDifference;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.library.texts.TextVersions;
import org.breakwater.library.texts.TextVersions.Outcome;
import org.breakwater.library.texts.TextVersions.Sort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A text comes into force when two people have seen it, from the given instant, and its past does not change. */
@HouseTest
class TextPublishingTest {

    /** {@code -Dhistories=1000} runs a thousand. */
    private static final int HISTORIES = Integer.getInteger("histories", 60);

    private static final Actor.Person NELL = InventedPerson.NELL.asActor();
    private static final Actor.Person JONAS = InventedPerson.JONAS.asActor();
    private static final Actor.Person ODILE = InventedPerson.ODILE.asActor();

    @Autowired
    House house;

    @Autowired
    TextVersions editing;

    @Autowired
    TextPublishing publishing;

    @Autowired
    Library library;

    @Autowired
    TestClock clock;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    private final String path = "information/parents/t" + UUID.randomUUID();

    private static WrittenText text(String body, String... front) {
        return WrittenText.read("---\ntitle: A text\nsummary: About it.\naudience: parents\n" + String.join("\n", front)
                + "\n---\n" + body);
    }

    private UUID write(String body, String... front) {
        var latest = editing.versions(NELL, path).stream().findFirst();
        var outcome = editing.write(
                NELL, path, latest.map(TextVersionRow::number).orElse(0), text(body, front), Sort.REVISED, "Because");
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return editing.versions(NELL, path).getFirst().id();
    }

    private UUID approved(String body) {
        var version = write(body);
        assertThat(editing.approve(JONAS, path, version, "")).isInstanceOf(Outcome.Done.class);
        return version;
    }

    private String shownNow() {
        return library.now()
                .find(path)
                .flatMap(publishedText -> library.version(publishedText.version()))
                .map(version -> version.body().strip())
                .orElse("nothing");
    }

    @Test
    void whatOnlyItsAuthorHasSeenCountsForNobody() {
        var version = write("First words");
        assertThat(editing.approve(NELL, path, version, ""))
                .isEqualTo(new Outcome.Refused("You wrote this version. Someone else must approve it"));
        assertThat(publishing.publish(ODILE, path, version, clock.instant())).isInstanceOf(Outcome.Refused.class);
        assertThat(publishing.publish(JONAS, path, version, clock.instant())).isInstanceOf(Outcome.Refused.class);
        assertThat(shownNow()).isEqualTo("nothing");
        assertThat(library.version(version)).isEmpty();
        assertThat(library.history(path)).isEmpty();
    }

    @Test
    void theDatabaseRefusesItTooWhoeverPresses() {
        var version = write("First words");
        assertThatThrownBy(() -> publishRow(version)).hasStackTraceContaining("approved it");
        assertThatThrownBy(() -> house.acting(
                        InventedPerson.MAYA,
                        () -> jdbc.sql(TextVersions.PAGE)
                                .param("path", path + "x")
                                .param("at", java.sql.Timestamp.from(clock.instant()))
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void countsFromTheInstantThatWasSaidAndGoesBackWhenAsked() {
        var first = approved("First words");
        publishing.publish(ODILE, path, first, clock.instant());
        assertThat(shownNow()).isEqualTo("First words");

        var second = approved("Second words");
        publishing.publish(ODILE, path, second, clock.instant().plus(Duration.ofDays(2)));
        assertThat(shownNow()).isEqualTo("First words");
        clock.advance(Duration.ofDays(2));
        library.refresh();
        assertThat(shownNow()).isEqualTo("Second words");

        clock.advance(Duration.ofHours(1));
        publishing.publish(ODILE, path, first, clock.instant());
        assertThat(shownNow()).isEqualTo("First words");
        publishing.takeDown(ODILE, path, "It was wrong");
        assertThat(shownNow()).isEqualTo("nothing");
        assertThat(library.history(path)).hasSize(2);
    }

    @Test
    void whatIsCalledOffBeforeItsTimeNeverCounts() {
        var first = approved("First words");
        publishing.publish(ODILE, path, first, clock.instant().plus(Duration.ofHours(5)));
        var planned = editing.publications(ODILE, path).getFirst();
        assertThat(publishing.callOff(ODILE, path, planned.id())).isInstanceOf(Outcome.Done.class);
        clock.advance(Duration.ofHours(6));
        library.refresh();
        assertThat(shownNow()).isEqualTo("nothing");
        assertThat(publishing.callOff(ODILE, path, planned.id())).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theDatabaseRefusesItWhileABodyThatItNamesHasNotApproved() {
        var version = write("Words", "approved-by: Southend; Essex Police");
        editing.approve(JONAS, path, version, "Southend");
        assertThatThrownBy(() -> publishRow(version)).hasStackTraceContaining("each body that it names");
        editing.approve(ODILE, path, version, "Essex Police");
        publishRow(version);
    }

    private void publishRow(UUID version) {
        var now = java.sql.Timestamp.from(clock.instant());
        acting.as(
                ODILE,
                () -> jdbc.sql(TextPublishing.PUBLISH)
                        .param("path", path)
                        .param("version", version)
                        .param("from", now)
                        .param("now", now)
                        .param("who", ODILE.id().value())
                        .param("name", "x")
                        .param("why", null)
                        .update());
    }

    @Test
    void nobodyApprovesTwiceAndNothingIsTakenDownThatDoesNotCount() {
        var version = approved("Words");
        assertThat(editing.approve(JONAS, path, version, ""))
                .isEqualTo(new Outcome.Refused("You have already approved this version"));
        assertThat(publishing.takeDown(ODILE, path, "It was wrong")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void everyBodyThatTheTextNamesMustApproveIt() {
        var version = write("Words", "approved-by: Southend; Essex");
        editing.approve(JONAS, path, version, "Southend");
        assertThat(publishing.publish(ODILE, path, version, clock.instant()))
                .isEqualTo(new Outcome.Refused("Still to be approved by Essex"));
        editing.approve(ODILE, path, version, "Essex");
        assertThat(publishing.publish(ODILE, path, version, clock.instant())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoeverSavesSecondIsToldAndLosesNothing() {
        write("First words");
        assertThat(editing.write(JONAS, path, 0, text("Other words"), Sort.MINOR, "Because"))
                .isEqualTo(new Outcome.Refused("Someone else has written version 1 since. "
                        + "Your changes to it are below. Check them, then save"));
        assertThat(editing.versions(JONAS, path)).hasSize(1);
    }

    /**
     * Compared with a model in memory: at every instant of a random past, the program returns what was in force then.
     */
    @Test
    void everyInstantOfARandomPastIsAnsweredAsItWas() {
        var random = new Random(11);
        for (int history = 0; history < HISTORIES; history++) {
            var place = "procedures/r" + UUID.randomUUID();
            var past = new RandomPast(editing, publishing, clock, random, place, number -> text("Words " + number));
            past.live(8);
            library.refresh();
            for (int look = 0; look < 12; look++) {
                var at = clock.instant().minus(Duration.ofMinutes(random.nextInt(20_000)));
                var counted = library.asOf(place, at).map(TextVersionRow::id).orElse(null);
                assertThat(counted).isEqualTo(past.countedAt(at));
            }
            assertThat(library.now().find(place).map(PublishedText::version).orElse(null))
                    .isEqualTo(past.countedAt(clock.instant()));
            assertThat(library.history(place).stream()
                            .map(TextVersionRow::number)
                            .toList())
                    .isEqualTo(past.everCounted());
            differencesAreWhole(place);
            past.end();
        }
    }

    /** For each version and the next, both can be reconstructed from the shown difference. */
    private void differencesAreWhole(String place) {
        var history = library.history(place);
        for (int at = 1; at < history.size(); at++) {
            var after = history.get(at - 1).body();
            var before = history.get(at).body();
            var difference = TextDifference.between(before, after);
            assertThat(difference.before()).isEqualTo(before);
            assertThat(difference.after()).isEqualTo(after);
        }
    }

    @Test
    void onlyAuthorsAndTheBusinessManagerMayWriteByTheirRole() {
        assertThat(List.of(Role.AUTHOR, Role.BUSINESS_MANAGER)).noneMatch(RecordKind.CONTACT::isSeenBy);
    }
}
