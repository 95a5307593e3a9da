package org.breakwater.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.missing.lifecycle.InventedEpisode;
import org.breakwater.pathways.missing.records.EpisodeReport;
import org.breakwater.pathways.missing.records.InterviewRow.Impossible;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That another service knows the child is told to everyone who has a case of the same child; what it knows is not. */
@HouseTest
class ChildFlagsTest {

    private static final String FLAGS =
            "select count(*)::int from casework.flags_of(cast(? as uuid[]), cast(? as bigint[]))";

    @Autowired
    House house;

    @Autowired
    ActorTransactions acting;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);

    private Browser maya;

    @BeforeEach
    void aContactAboutRowan() {
        database.empty();
        clock.setLondon("2026-05-03T14:00");
        contact = contactAbout("Rowan Tull", "2012-03-27");
        maya = house.as(InventedPerson.MAYA);
    }

    private UUID contactAbout(String name, String born) {
        var record = new Furnished(house).report();
        var maya = InventedPerson.MAYA.asActor();
        acting.as(maya, () -> people.add(record, child(name, born)));
        return record;
    }

    private static ReportedPerson child(String name, String born) {
        return new ReportedPerson(ReportedPerson.Part.CHILD, name, "", "", false, "", "", "", "", born);
    }

    private List<String> flags() {
        return flags(maya, "/desk/contact/" + contact);
    }

    private static List<String> flags(Browser reader, String page) {
        reader.visit(page);
        assertThat(reader.page().select(".bw-identity")).isNotEmpty();
        return reader.page().select(".bw-identity__facts:contains(Flag)").eachText();
    }

    @Test
    void aScreenerSeesThatTheChildIsMissingNow() {
        assertThat(flags()).isEmpty();
        new InventedEpisode(house);
        assertThat(flags())
                .singleElement()
                .asString()
                .contains("Rowan Tull: Missing from home or care (now: Missing) since 3 May 2026");
    }

    @Test
    void theNamesMayBeSwappedOrSpeltAsTheySoundButTheDateOfBirthIsTheSame() {
        new InventedEpisode(house, told("Tull, Rowen", LocalDate.of(2012, 3, 27)));
        new InventedEpisode(house, told("Rowan Tull", LocalDate.of(2012, 3, 26)));
        new InventedEpisode(house, told("Rowan Tull", null));
        assertThat(flags()).singleElement().asString().doesNotContain("times", ";");
    }

    private EpisodeReport told(String name, @Nullable LocalDate born) {
        return InventedEpisode.report(house, name, born, LookedAfter.NO);
    }

    @Test
    void theChildsPageSaysSinceWhenAndUntilWhen() {
        var episode = InventedEpisode.found(house);
        clock.setLondon("2026-05-04T10:00");
        episode.notPossible(Impossible.NO_CONTACT, "With an aunt in Leeds");
        episode.close(InventedEpisode.SELMA);
        var child = house.acting(
                InventedPerson.MAYA, () -> people.of(contact).getLast().id());
        maya = house.as(InventedPerson.MAYA);
        maya.visit("/children/" + child);
        assertThat(maya.page().select("main").text())
                .contains("Missing from home or care, 3 May 2026 to 4 May 2026", "Check with that service");
        assertThat(flags())
                .singleElement()
                .asString()
                .contains("Rowan Tull: previously missing from home or care: 1 episode");
    }

    /** The child of the contact was never missing, and the one who is has the flag. */
    @Test
    void aNameThatIsCorrectedTakesTheFlagAlong() {
        var correction = "/missing/corrections/" + new InventedEpisode(house).id;
        var other = contactAbout("Kiran Thorpehall", "2012-03-27");
        assertThat(flags(maya, "/desk/contact/" + other)).isEmpty();
        var selma = house.as(InventedPerson.SELMA);
        selma.visit(correction);
        selma.fill(correction, "childName", "Kiran Thorpehall", "why", "It was her cousin");
        assertThat(flags()).isEmpty();
        assertThat(flags(maya, "/desk/contact/" + other)).hasSize(1);
    }

    @Test
    void theEpisodeItselfStaysClosedToTheDesk() {
        var episode = new InventedEpisode(house);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().html()).doesNotContain(episode.id.toString());
        assertThat(maya.visit("/missing/episodes/" + episode.id)).hasStatus(404);
    }

    @Test
    void anAllegationIsNeverAFlag() {
        var about = new InventedAllegation(house);
        acting.as(InventedAllegation.SELWYN, () -> people.add(about.id, child("Rowan Tull", "2012-03-27")));
        assertThat(flags()).isEmpty();
    }

    @Test
    void whoIsExcludedFromTheOtherCaseIsToldNothing() {
        var episode = new InventedEpisode(house);
        database.asOwner()
                .sql("""
                        insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by,
                            added_by_name, added_at)
                        values (?, ?, 'x', 'A relative', 'x', 'x', now())""")
                .param(episode.id)
                .param("account:" + InventedPerson.MAYA.accountId())
                .update();
        assertThat(flags()).isEmpty();
        assertThat(flags(house.as(InventedPerson.TOMASZ), "/desk/contact/" + contact))
                .hasSize(1);
    }

    @Test
    void aRestrictedEpisodeShowsThatItExistsAndNotItsStep() {
        var episode = new InventedEpisode(house);
        database.asOwner()
                .sql("update access.record set restricted = true where id = ?")
                .param(episode.id)
                .update();
        assertThat(flags())
                .singleElement()
                .asString()
                .contains("Missing from home or care since")
                .doesNotContain("now:");
    }

    @Test
    void eachServiceSeesTheOthersAndNotTheDesk() {
        var episode = new InventedEpisode(house);
        var arrangement = new InventedArrangement(house);
        acting.as(InventedArrangement.THEA, () -> people.add(arrangement.id, child("Rowan Tull", "2012-03-27")));
        assertThat(flags(house.as(InventedPerson.SELMA), "/missing/episodes/" + episode.id))
                .singleElement()
                .asString()
                .contains("Private fostering since 3 May 2026")
                .doesNotContain("now:");
        assertThat(flags()).singleElement().asString().contains("Private fostering", "Missing from home or care");
    }

    /** The forms of private fostering and of exploitation have one box for an age or a date of birth. */
    @Test
    void aDateOfBirthThatWasWrittenWhereAnAgeIsAskedCountsOnBothSides() {
        var episode = new InventedEpisode(house);
        var arrangement = new InventedArrangement(house);
        var typed = ReportedPerson.child("Rowan Tull", "", "27/3/2012", false, "", "", "");
        acting.as(InventedArrangement.THEA, () -> people.add(arrangement.id, typed));
        assertThat(flags(house.as(InventedPerson.THEA), "/private-fostering/arrangements/" + arrangement.id))
                .singleElement()
                .asString()
                .contains("Missing from home or care");
        assertThat(flags(house.as(InventedPerson.SELMA), "/missing/episodes/" + episode.id))
                .singleElement()
                .asString()
                .contains("Private fostering");
    }

    @Test
    void theDatabaseAnswersNothingForAChildOfWhomTheReaderHasNoCase() {
        var episode = new InventedEpisode(house);
        var keys = database.asOwner()
                .sql("select key from people.find_key where record_id = ?")
                .param(episode.id)
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
        var other = contactAbout("Ada Quill", "2015-01-01");
        for (var cases : List.of(new UUID[] {other}, new UUID[] {episode.id})) {
            var told = acting.as(
                    InventedPerson.MAYA.asActor(),
                    () -> jdbc.sql(FLAGS)
                            .param(cases)
                            .param(keys)
                            .query(Integer.class)
                            .single());
            assertThat(told).isZero();
        }
    }
}
