package org.breakwater.casework.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A child was reported twice. What has happened to them, and when, is on one page. */
@HouseTest
class ChildrenScreensTest {

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    People people;

    private UUID first = new UUID(0, 0);

    private UUID second = new UUID(0, 0);

    private Browser maya;

    @BeforeEach
    void twoContactsAboutOneChild() {
        database.empty();
        first = new Furnished(house).report();
        second = new Furnished(house).report();
        maya = house.as(InventedPerson.MAYA);
    }

    private AtTheDesk at(UUID contact) {
        return new AtTheDesk(house, contact);
    }

    private String page(UUID contact) {
        return "/children/" + at(contact).children().getFirst().id();
    }

    private String shown(String page) {
        maya.visit(page);
        return maya.page().select("main").text();
    }

    @Test
    void contactsArePutTogetherOnlyOnceTwoPeopleHaveSaidThatItIsOneChild() {
        assertThat(shown(page(first))).contains("Based on one contact");
        at(second).holdToBeOneWith(first);
        for (var from : List.of(first, second)) {
            assertThat(shown(page(from)))
                    .contains("Pip Saltmarsh", "Based on 2 contacts. Two people have confirmed", "about 6");
        }
    }

    /** A reader opened the record of a child with four contacts and read that there was one. */
    @Test
    void aLikelyMatchThatNoOneHasConfirmedIsAtTheTopWithTheWayToCheckIt() {
        assertThat(shown(page(first))).contains("One likely match to another contact, not confirmed", "Pip Saltmarsh");
        var check = maya.page().select("main a[href*=/family/matches/]").attr("href");
        assertThat(shown(check)).contains("Pip Saltmarsh");
        at(second).holdToBeOneWith(first);
        assertThat(shown(page(first))).doesNotContain("likely match");
    }

    @Test
    void aMatchWithACaseThatTheReaderMayNotSeeIsNotMentioned() {
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + second + "/conflicts");
        adaeze.send(
                "/cases/" + second + "/conflicts",
                "who",
                InventedPerson.MAYA.accountId().toString(),
                "why",
                "Her uncle");
        assertThat(shown(page(first))).contains("Based on one contact").doesNotContain("likely match");
    }

    @Test
    void eventsStandByTheDateOnWhichTheyHappenedWithTheDayOnWhichWeWereTold() {
        at(first).screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        at(first).answer(InventedPerson.PETRA, at(first).ask("police"), AgencyResponses.known(Rating.AMBER, null));
        at(first).decide("NO_FURTHER_ACTION");
        at(first).approve();
        var text = shown(page(first));
        assertThat(text).contains("14 August 2026", "Called to the address at night");
        assertThat(text.indexOf("14 August 2026")).isLessThan(text.indexOf("Contact from a member of the public"));
        assertThat(text.indexOf("Contact from a member of the public"))
                .isLessThan(text.indexOf("Decision: No further action"));
        assertThat(text).contains("Essex Police information. Do not disclose to the family", "Essex Police: known");
    }

    @Test
    void theConcernStandsBesideEachContactAndEachEvent() {
        database.asOwner()
                .sql("""
                        insert into casework.presenting_issue (record_id, about, code, list_version, suggested,
                            recorded_by, recorded_by_name, recorded_at)
                        values (?, ?, 'emotional-abuse', 1, false, 'x', 'x', now())""")
                .param(first)
                .param(at(first).children().getFirst().id())
                .update();
        maya.visit(page(first));
        assertThat(maya.page().select("td[data-label=Concern]").eachText()).containsOnly("Emotional abuse");
        assertThat(maya.page().select("td[data-label=Concern]").size()).isGreaterThan(1);
    }

    @Test
    void whatHappenedNobodyKnowsWhenIsNotPutAmongTheDates() {
        at(first).screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        var vaguely = new Response.Known(
                List.of(new Response.Fact("Last spring", "Seen alone at the harbour")),
                Rating.AMBER,
                Response.Sensitivity.FAMILY,
                Response.FamilyTold.NO);
        at(first)
                .answer(
                        InventedPerson.PETRA,
                        at(first).ask("police"),
                        Response.ofAll(Response.Kind.KNOWN, List.of(), List.of(), vaguely, null, "", null));
        maya.visit(page(first));
        assertThat(maya.page().select("table:contains(Contact from)").text()).doesNotContain("Last spring");
        assertThat(maya.page().select("h3:contains(Approximate dates) + table").text())
                .contains("Last spring", "Seen alone at the harbour");
    }

    @Test
    void familyIsShownAlsoWhereNoOneHasRecordedARelationship() {
        database.asOwner()
                .sql("insert into people.person (record_id, place, part, name, described, recorded_at)"
                        + " values (?, 40, 'ADULT', 'Irina Velichkov', 'mother', now())")
                .params(first)
                .update();
        maya.visit(page(first));
        assertThat(maya.page().select("dl").text())
                .contains("Irina Velichkov: mother")
                .doesNotContain("None recorded");
    }

    private void lives(String address, String use) {
        var child = at(first).children().getFirst();
        database.asOwner()
                .sql("insert into people.address (record_id, person_id, address, use, since, at_first, written_at)"
                        + " values (?, ?, ?, ?, '2026-03', false, now())")
                .params(first, child.id(), address, use)
                .update();
    }

    @Test
    void aRefugeIsNamedWithTheAddressesAndNeverInWhatIsPrintedOfEvents() {
        lives("1 Invented Refuge", "TEMPORARY");
        lives("2 Invented Road", "HOME");
        maya.visit(page(first));
        assertThat(maya.page().select("dl").text()).contains("1 Invented Refuge", "2 Invented Road");
        assertThat(maya.page().select("table").text())
                .contains("Temporary address", "2 Invented Road")
                .doesNotContain("1 Invented Refuge");
    }

    @Test
    void anAddressThatWasNeverRightIsNoEvent() {
        lives("3 Invented Road", "HOME");
        database.asOwner()
                .sql("update people.address set ended_how = 'WRONG', ended_why = 'Another family', ended_by_name = "
                        + "'Maya',"
                        + " ended_at = now() where address = '3 Invented Road'")
                .update();
        maya.visit(page(first));
        assertThat(maya.page().select("table").text()).doesNotContain("3 Invented Road");
    }

    @Test
    void whatIsRestrictedIsNotThereForWhoIsNotNamed() {
        var restricted = new Furnished(house).restrictedReport();
        var child = house.looking(
                InventedPerson.ADAEZE, () -> people.of(restricted).getFirst().id());
        for (var unseen : List.of(child, UUID.randomUUID())) {
            for (var page : List.of("/children/" + unseen, "/children/" + unseen + "/child.pdf")) {
                assertThat(maya.visit(page)).as(page).hasStatus(404);
            }
        }
    }

    @Test
    void eachLookIsWrittenDownOnceWithEveryCaseThatItShowed() {
        at(second).holdToBeOneWith(first);
        shown(page(first));
        assertThat(casesOfTheLastLook()).isEqualTo(2);
    }

    @Test
    void theCaseOfALikelyMatchIsWrittenDownWithTheLookThatNamedIt() {
        shown(page(first));
        assertThat(casesOfTheLastLook()).as("its own, and that of the match").isEqualTo(2);
    }

    private int casesOfTheLastLook() {
        return database.asOwner()
                .sql("select cardinality(shown) from audit.entry where act = 'opened a child’s record'"
                        + " order by at desc limit 1")
                .query(Integer.class)
                .single();
    }

    @Test
    void itIsTakenAsAPdf() {
        assertThat(maya.visit(page(first) + "/child.pdf")).hasStatusOk().hasContentType("application/pdf");
    }

    @Test
    void itAsksTheSameNumberOfQuestionsHoweverManyContactsThereAre() {
        var one = Statements.during(() -> shown(page(first)));
        at(second).holdToBeOneWith(first);
        assertThat(Statements.during(() -> shown(page(first)))).isEqualTo(one).isPositive();
    }
}
