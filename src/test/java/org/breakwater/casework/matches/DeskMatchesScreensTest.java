package org.breakwater.casework.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.family.matches.TwoReportsOfOneChild;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A contact officer and a screener work through the matches of all contacts, the oldest first. */
@HouseTest
class DeskMatchesScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private TwoReportsOfOneChild reports;

    @BeforeEach
    void twoReportsOfOneChild() {
        database.empty();
        clock.setLondon("2026-09-01T10:00");
        reports = new TwoReportsOfOneChild(house);
    }

    private String text(InventedPerson person, String path) {
        return house.as(person, path).page().select("main").text();
    }

    private static void proposes(Browser browser, String pair, String then) {
        browser.visit(pair);
        browser.follow(browser.send(pair, "answer", "SAME", "why", "Her nan says so", "then", then));
    }

    @Test
    void aMatchWaitsForAFirstThenForASecondCheckAndIsGone() {
        assertThat(text(InventedPerson.MAYA, "/desk")).contains("Matches to check: 1");
        assertThat(text(InventedPerson.MAYA, "/desk/matches")).contains("First check", "1 match");
        proposes(house.as(InventedPerson.MAYA), reports.pair(), "");
        assertThat(text(InventedPerson.MAYA, "/desk/matches")).contains("You proposed it. Someone else must check it");
        assertThat(text(InventedPerson.MAYA, "/desk")).doesNotContain("Matches to check");
        assertThat(text(InventedPerson.MAYA, "/desk/matches?show=SECOND")).contains("No matches to check");
        assertThat(text(InventedPerson.ROBIN, "/desk/matches")).contains("A social worker must check it");
        assertThat(text(InventedPerson.TOMASZ, "/desk/matches?show=SECOND")).contains("Second check. Proposed by Maya");
        var tomasz = house.as(InventedPerson.TOMASZ);
        tomasz.follow(tomasz.visit("/desk/matches/next"));
        assertThat(tomasz.page().text()).contains("Agree and check next");
        tomasz.visit(reports.pair());
        tomasz.follow(tomasz.send(reports.pair() + "/agree", "then", "next"));
        tomasz.follow(tomasz.visit("/desk/matches/next"));
        assertThat(tomasz.page().text()).contains("No matches to check");
    }

    /** A reader saw one match in the list and five on the page of a contact. */
    @Test
    void theListAndThePageOfAContactCountTheSameMatchesWhicheverOfTheTwoContactsIsClosed() {
        for (var closed : List.of(reports.first, reports.second)) {
            close(closed);
            assertThat(text(InventedPerson.MAYA, "/desk")).contains("Matches to check: 1");
            var open = closed.equals(reports.first) ? reports.second : reports.first;
            assertThat(text(InventedPerson.MAYA, "/desk/contact/" + open))
                    .contains("is a likely match to an existing record, not confirmed yet")
                    .doesNotContain("not counted in");
            var maya = house.as(InventedPerson.MAYA);
            maya.follow(maya.visit("/desk/matches/next"));
            assertThat(maya.page().select("form[action^=/cases/" + open + "/family/matches/]"))
                    .isNotEmpty();
            opensAgain(closed);
        }
        close(reports.first);
        close(reports.second);
        assertThat(text(InventedPerson.MAYA, "/desk")).doesNotContain("Matches to check");
        assertThat(text(InventedPerson.MAYA, "/desk/contact/" + reports.second))
                .contains("This contact is closed: a match to another closed contact is not counted");
    }

    private void close(UUID contact) {
        database.asOwner()
                .sql("update mash.contact set stage = 'CLOSED', closed_at = now() where id = ?")
                .param(contact)
                .update();
    }

    private void opensAgain(UUID contact) {
        database.asOwner()
                .sql("update mash.contact set stage = 'NEW', closed_at = null where id = ?")
                .param(contact)
                .update();
    }

    @Test
    void theNextOneOpensInOnePressTheOldestFirst() {
        clock.setLondon("2026-09-01T11:00");
        var later = new TwoReportsOfOneChild(house);
        var maya = house.as(InventedPerson.MAYA, "/desk/matches");
        assertThat(maya.page().select("tbody a").eachAttr("href")).containsExactly(reports.pair(), later.pair());
        maya.follow(maya.visit("/desk/matches/next"));
        assertThat(maya.page().select("form[action=" + reports.pair() + "]")).isNotEmpty();
        proposes(maya, reports.pair(), "next");
        maya.follow(maya.visit("/desk/matches/next"));
        assertThat(maya.page().select("form[action=" + later.pair() + "]")).isNotEmpty();
    }

    @Test
    void onlyThoseOfContactsAllocatedToMeAreShownWhereIAskForThem() {
        assertThat(text(InventedPerson.MAYA, "/desk/matches?show=MINE")).contains("No matches to check");
        database.asOwner()
                .sql("""
                        insert into mash.allocation (contact_id, account_id, name, given_by, given_by_name, given_at)
                        values (?, ?, 'Maya', 'x', 'x', now())""")
                .param(reports.second)
                .param(InventedPerson.MAYA.accountId())
                .update();
        assertThat(text(InventedPerson.MAYA, "/desk/matches?show=MINE")).contains("First check");
    }

    @Test
    void whoMaySeeOneOfTheTwoContactsOnlyIsToldNothing() {
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + reports.first + "/conflicts");
        var idris = InventedPerson.IDRIS.accountId().toString();
        adaeze.send("/cases/" + reports.first + "/conflicts", "who", idris, "why", "Her uncle");
        assertThat(text(InventedPerson.IDRIS, "/desk/matches")).contains("No matches to check");
        assertThat(text(InventedPerson.MAYA, "/desk/matches")).contains("First check");
    }

    /** A match is kept as open where both records are: it closes with either, also after it was found. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMatchClosesWithEitherOfItsRecordsAndOnlyThen(boolean ofFirst) {
        assertThat(openMatches()).isPositive();
        database.asOwner()
                .sql("update access.record set restricted = true where id = ?")
                .param(ofFirst ? reports.first : reports.second)
                .update();
        assertThat(openMatches()).isZero();
        assertThat(text(InventedPerson.MAYA, "/desk/matches")).contains("No matches to check");
    }

    private int openMatches() {
        return database.asOwner()
                .sql("select count(open_kind)::int from casework.found_match")
                .query(Integer.class)
                .single();
    }

    @Test
    void theDeskCountsAHundredAndSaysThatThereAreMore() {
        furtherMatches(99);
        assertThat(text(InventedPerson.MAYA, "/desk")).contains("Matches to check: 100");
        furtherMatches(1);
        assertThat(text(InventedPerson.MAYA, "/desk")).contains("Matches to check: over 100");
        assertThat(text(InventedPerson.MAYA, "/desk/matches")).contains("101 matches");
    }

    private void furtherMatches(int count) {
        database.asOwner()
                .sql("""
                        with crowd as (
                            insert into people.person (record_id, place, part, name, recorded_at)
                            select r.id, n + (select count(*) from people.person), 'CHILD', 'X', now()
                            from access.record r, generate_series(1, :count) n where r.id = :first
                            returning id)
                        insert into casework.found_match (record_id, person_id, other_id, other_record, found_at)
                        select :second, (select p.id from people.person p where p.record_id = :second limit 1), id,
                            :first, now()
                        from crowd""")
                .param("count", count)
                .param("first", reports.first)
                .param("second", reports.second)
                .update();
    }

    @Test
    void asksTheSameNumberOfQuestionsHoweverManyThereAre() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/matches");
        var withOne = Statements.during(() -> maya.visit("/desk/matches"));
        for (int more = 0; more < 3; more++) {
            new TwoReportsOfOneChild(house);
        }
        assertThat(Statements.during(() -> maya.visit("/desk/matches"))).isEqualTo(withOne);
    }
}
