package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.frontdoor.referrals.Referrals;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.people.ReportedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Scenario 4: an unborn child, whose mother had another name when two children of hers were known. The due date is not
 * a date of birth, and the mother's former name leads to previous contacts.
 */
@HouseTest
class UnbornChildTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    People people;

    @Autowired
    Referrals referrals;

    @Autowired
    TestDatabase database;

    private final String maiden = AFamily.letters();
    private final String married = AFamily.letters();
    private final String first = AFamily.letters();
    private UUID earlier = new UUID(0, 0);
    private UUID contact = new UUID(0, 0);

    @BeforeEach
    void twoChildrenWereKnownUnderHerFormerName() {
        clock.setLondon("2026-03-02T10:00");
        var before = new AFamily(house);
        earlier =
                before.reported(ReportContent.Way.PROFESSIONAL, before.child("Wilf", "3"), before.child("Nancy", "1"));
        new AtTheDesk(house, earlier).add(mother(first + " " + maiden, "1 Old Quay"));
        clock.setLondon("2026-09-01T10:00");
        contact = reportUnborn();
        var now = "%s %s (formerly %s)".formatted(first, married, maiden);
        new AtTheDesk(house, contact).add(mother(now, "9 New Road"));
    }

    private static ReportedPerson mother(String name, String address) {
        return new ReportedPerson(
                ReportedPerson.Part.ADULT, name, "mother", "", false, "", address, "", "", "1994-05-17");
    }

    private UUID reportUnborn() {
        var reportContent = Furnished.told(ReportContent.Way.PROFESSIONAL, false, ReportContent.YesNoUnsure.NO);
        var unborn = new ReportContent.Child("", "", "", true, "14 January 2027", "9 New Road", "");
        return new Furnished(house)
                .report(new ReportContent(
                        ReportContent.Way.PROFESSIONAL,
                        false,
                        "",
                        reportContent.worry(),
                        List.of(unborn),
                        "",
                        "",
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        reportContent.reporter(),
                        List.of()));
    }

    private String textOf(String path) {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path);
        return maya.page().text();
    }

    private String found(String typed) {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/find");
        maya.send("/find", "find", typed);
        return maya.page().text();
    }

    @Test
    void isFoundByTheMothersNameAndTheExpectedDate() {
        var child = "Unborn baby of " + first + " " + married;
        var reference = new AtTheDesk(house, contact).now().reference();
        assertThat(found(child + ", due 14 January 2027"))
                .contains(child, "Unborn, due 14 January 2027", "Contact " + reference)
                .contains("Likely match: mother: same first name, same last name; same expected date");
        assertThat(found("unborn " + first + " " + maiden + " 20/1/2027"))
                .as("by her former name, before another scan")
                .contains(child, "expected in the same month or year");
        assertThat(found("Unborn, due 14/1/2027")).contains(child, "same expected date");
        assertThat(found(child)).contains(child, "Searched by: mother’s name");
    }

    @Test
    void whenItIsDueIsKeptAndIsNoDateOfBirth() {
        var child = new AtTheDesk(house, contact)
                .as(InventedPerson.MAYA, () -> people.of(contact)).stream()
                        .filter(PersonRow::isChild)
                        .findFirst()
                        .orElseThrow();
        assertThat(child.unborn()).isTrue();
        assertThat(child.due()).isEqualTo("14 January 2027");
        assertThat(child.age()).isEmpty();
        assertThat(textOf("/desk/contact/" + contact)).contains("Unborn child", "Due 14 January 2027");
    }

    @Test
    void theCensusCodeForTheirSexIsNotKnownWhateverAProfessionalTicks() {
        var midwife = new Professional(house).proves(Professional.address("midwife"));
        midwife.tellTheLeast("")
                .answer("/refer/household/child/1", "unborn", "YES", "due", "14 January 2027", "sex", "F")
                .open("/refer/send/check")
                .press("/refer/send/now");
        assertThat(midwife.at()).isEqualTo("/refer/send/sent");
        var record = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(midwife.reference())
                .query(UUID.class)
                .single();
        var told = new AtTheDesk(house, record)
                .as(InventedPerson.MAYA, () -> referrals.find(record).orElseThrow());
        assertThat(told.household().children().getFirst().sex()).isEqualTo("U");
        assertThat(textOf("/desk/contact/" + record))
                .contains("Unborn", "14 January 2027")
                .doesNotContain("Female");
    }

    @Test
    void theMothersFormerNameLeadsToWhatWasThereBefore() {
        assertThat(textOf("/cases/" + contact + "/history"))
                .contains(
                        new AtTheDesk(house, earlier).now().reference(),
                        "Likely match, not confirmed 2 March 2026, 10:00 Referred by a professional",
                        maiden);
        assertThat(textOf("/cases/" + contact + "/family/matches")).contains("former");
    }

    @Test
    void theCouncilThatHasHerTwoChildrenInCareIsAskedAboutBothAndAnswers() {
        var maya = house.as(InventedPerson.MAYA);
        var page = "/cases/" + contact + "/information-requests";
        maya.visit(page);
        assertThat(maya.page().select("label").eachText()).contains("Another council’s children’s social care");
        var everybody = maya.page().select("input[name=people][checked]").eachAttr("value");
        assertThat(everybody).as("mother and child").hasSize(2);
        maya.follow(maya.sendAll(
                page,
                List.of(
                        "agencies",
                        "another-council",
                        "which",
                        "Leeds City Council",
                        "people",
                        everybody.getFirst(),
                        "people",
                        everybody.getLast(),
                        "why",
                        "Two children of hers are in care",
                        "basis",
                        "welfare",
                        "agreed",
                        "AGREED",
                        "facts",
                        "A child is due in January. Why are her two children in care?")));
        assertThat(maya.page().text())
                .contains(
                        "Leeds City Council, make the request. Response:",
                        "Request not made yet",
                        maiden,
                        "unborn, 14 January 2027");
        var one = maya.page().select("a[href^=" + page + "/]").attr("href");
        maya.visit(one);
        maya.follow(maya.send(one + "/asked", "askedWhom", "Imogen Tarrant, team manager", "askedWay", "TELEPHONE"));
        maya.follow(maya.send(
                one,
                "toldBy",
                "Imogen Tarrant, team manager",
                "toldWay",
                "TELEPHONE",
                "kind",
                "KNOWN",
                "when1",
                "spring 2024",
                "what1",
                "Both children came into care for neglect",
                "rating",
                "RED",
                "sensitivity",
                "NOT_FAMILY",
                "familyTold",
                "NO"));
        assertThat(maya.page().text())
                .contains("spring 2024: Both children came into care for neglect", "An agency response is rated red");
        assertThat(textOf("/cases/" + contact + "/chronology")).contains("Leeds City Council responded by telephone");
    }
}
