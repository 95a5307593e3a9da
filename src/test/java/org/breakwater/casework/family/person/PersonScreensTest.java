package org.breakwater.casework.family.person;

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
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.people.ReportedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Names, date of birth and characteristics of one person: added, never overwritten, and found at once in other
 * contacts.
 */
@HouseTest
class PersonScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final String first = AFamily.letters();
    private final String maiden = AFamily.letters();
    private final String married = AFamily.letters();
    private final String oldHome = "3 " + AFamily.letters() + " Row";
    private UUID earlier = new UUID(0, 0);
    private UUID contact = new UUID(0, 0);
    private String mother = "";
    private String child = "";

    @BeforeEach
    void aMotherWhoWasKnownUnderAnotherName() {
        clock.setLondon("2026-03-02T10:00");
        var before = new AFamily(house);
        earlier = before.reported(ReportContent.Way.ADULT, before.child("Wilf", "3"));
        new AtTheDesk(house, earlier).add(adult(first + " " + maiden, oldHome));
        clock.setLondon("2026-09-01T10:00");
        var now = new AFamily(house);
        contact = now.reported(ReportContent.Way.ADULT, now.child("Nancy", "4"));
        new AtTheDesk(house, contact).add(adult(first + " " + married, "9 New Road"));
        mother = path(contact, people(contact).getLast());
        child = path(contact, people(contact).getFirst());
    }

    private static ReportedPerson adult(String name, String address) {
        return ReportedPerson.adult(name, "", address, "");
    }

    private List<PersonRow> people(UUID record) {
        return new AtTheDesk(house, record)
                .as(InventedPerson.MAYA, () -> house.getBean(People.class).of(record));
    }

    private static String path(UUID record, PersonRow person) {
        return "/cases/%s/family/person/%s".formatted(record, person.id());
    }

    private Browser typed(String person, String what, String... typed) {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(person);
        maya.follow(maya.send(person + "/" + what, typed));
        return maya;
    }

    private boolean isKnown(Browser browser) {
        browser.visit("/cases/" + contact + "/family/matches");
        return browser.page().text().contains(maiden);
    }

    private String reference() {
        return new AtTheDesk(house, earlier).now().reference();
    }

    @Test
    void aFormerNameThatIsAddedFindsHerEarlierRecordAtOnce() {
        var maya = house.as(InventedPerson.MAYA);
        assertThat(isKnown(maya)).isFalse();
        maya = typed(mother, "name", "name", first + " " + maiden, "use", "FORMER", "nameTold", "Her sister");
        assertThat(maya.page().text()).contains(first + " " + maiden + ": former name");
        assertThat(isKnown(maya)).isTrue();
        maya.visit("/cases/" + contact + "/history");
        assertThat(maya.page().text()).contains(reference());
    }

    @Test
    void aFormerAddressThatIsAddedFindsWhoLivedThereAtOnce() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + contact + "/family/household");
        maya.follow(maya.send(
                "/cases/" + contact + "/family/household",
                "who",
                mother.substring(mother.lastIndexOf('/') + 1),
                "address",
                oldHome,
                "use",
                "FORMER",
                "untilYear",
                "2025",
                "toldBy",
                "Housing"));
        assertThat(isKnown(maya)).isTrue();
        maya.visit(mother);
        assertThat(maya.page().text()).contains(oldHome + ", previous address, to 2025");
    }

    @Test
    void theDateOfBirthThatWasReportedIsShownUntilAnotherIsRecorded() {
        new AtTheDesk(house, contact)
                .add(new ReportedPerson(
                        ReportedPerson.Part.CHILD, "Tansy", "", "8", false, "", "", "", "", "2018-02-03"));
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path(contact, people(contact).getLast()));
        assertThat(maya.page().text())
                .contains("Date of birth 3 February 2018, as first reported.", "Child. As first reported: age 8.")
                .doesNotContain("No date recorded");
    }

    @Test
    void aDateOfBirthSaysOfEachPartHowSureItIsAndTheOneBeforeStays() {
        typed(child, "birth", "birth", "BORN", "bornYear", "2022", "sureYear", "E", "birthTold", "A neighbour");
        var maya = typed(
                child,
                "birth",
                "birth",
                "BORN",
                "bornMonth",
                "4",
                "bornYear",
                "2022",
                "sureMonth",
                "E",
                "birthTold",
                "School");
        assertThat(maya.page().text())
                .contains("Born April 2022, the month estimated.", "Born 2022, the year estimated.");
    }

    @Test
    void whoIsExpectedHasADateToComeAndTheSexThatNobodyKnows() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(child);
        assertThat(maya.send(child + "/birth", "birth", "EXPECTED", "bornYear", "2022", "birthTold", "Midwife"))
                .hasStatus(422);
        assertThat(maya.page().text())
                .contains("Expected date must be in the next 10 months. If born, select “Date of birth”");
        maya.follow(maya.send(
                child + "/birth",
                "birth",
                "EXPECTED",
                "bornDay",
                "14",
                "bornMonth",
                "1",
                "bornYear",
                "2027",
                "birthTold",
                "Midwife"));
        assertThat(maya.page().text()).contains("Expected 14 January 2027", "Unborn child");
        assertThat(maya.send(child + "/traits", "sex", "F", "traitsTold", "Midwife"))
                .hasStatus(422);
        assertThat(maya.page().text())
                .contains("The sex of an unborn child is not known. Select “Not known, or not born yet”");
        maya.visit(mother);
        maya.send(mother + "/birth", "birth", "EXPECTED", "bornYear", "2027", "birthTold", "Midwife");
        assertThat(maya.page().text()).contains("Only a child can be unborn. This person is recorded as an adult");
    }

    @Test
    void noDisabilityExcludesAllOthersAndWhatWasTypedStays() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(child);
        assertThat(maya.sendAll(
                        child + "/traits",
                        List.of("disabilities", "NONE", "disabilities", "AUT", "language", "Polish")))
                .hasStatus(422);
        assertThat(maya.page().text()).contains("Select disabilities, or select “None”", "Enter the source");
        assertThat(maya.page().select("[name=language]").val()).isEqualTo("Polish");
        maya.follow(maya.sendAll(
                child + "/traits",
                List.of(
                        "disabilities",
                        "AUT",
                        "language",
                        "Polish",
                        "interpreter",
                        "YES",
                        "ethnicity",
                        "WOTH",
                        "traitsTold",
                        "Her father")));
        assertThat(maya.page().text())
                .contains("First language: Polish. Needs an interpreter or BSL interpreter."
                        + " Ethnic background: Other White. Disability: Autism");
    }

    @Test
    void whatAProfessionalTickedInTheReferralStandsThereByItself() {
        var school = new Professional(house).proves(Professional.address("petra.nursery"));
        school.tellTheLeast("Nancy Quay")
                .answer("/refer/household/child/1", "name", "Nancy Quay", "sex", "F", "ethnicity", "WOTH")
                .open("/refer/send/check")
                .press("/refer/send/now");
        var record = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(school.reference())
                .query(UUID.class)
                .single();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path(record, people(record).getFirst()));
        assertThat(maya.page().text())
                .contains("Sex: Female. Ethnic background: Other White", "Source: initial contact");
    }

    @Test
    void aPastMinuteShowsNoWordThatCameLater() {
        clock.setLondon("2026-09-02T10:00");
        var maya = typed(mother, "name", "name", first + " " + maiden, "use", "FORMER", "nameTold", "Her sister");
        maya.visit("/cases/" + contact + "/chronology");
        assertThat(maya.page().text()).contains("Added a name", maiden);
        maya.visit("/cases/" + contact + "/chronology?onDay=1&onMonth=9&onYear=2026&time=12:00");
        assertThat(maya.page().text()).contains("Reported").doesNotContain(maiden);
    }

    @Test
    void aNameThatWasNeverTheirsStaysWithTheReasonAndIsComparedNoLonger() {
        var maya = typed(mother, "name", "name", first + " " + maiden, "use", "ALIAS", "nameTold", "A neighbour");
        var which = maya.page().select("[name=which]").val();
        maya.visit("/cases/" + contact + "/family/matches");
        assertThat(maya.page().text()).contains(maiden).doesNotContain("last name differs");
        maya.visit(mother);
        maya.follow(maya.send(mother + "/name-ended", "which", which, "how", "WRONG", "because", "That is her cousin"));
        assertThat(maya.page().text()).contains("Recorded in error: That is her cousin");
        maya.visit("/cases/" + contact + "/family/matches");
        assertThat(maya.page().text()).contains("last name differs");
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSecondSeesWhatTheFirstWroteAndLosesNothing() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(mother);
        typed(mother, "name", "name", "Peggy", "use", "KNOWN_AS", "nameTold", "Her mother");
        assertThat(maya.send(mother + "/name", "name", "Greta", "use", "ALIAS", "nameTold", "School"))
                .hasStatus(409);
        assertThat(maya.page().text()).contains("Peggy");
        assertThat(maya.page().select("[name=name]").val()).isEqualTo("Greta");
    }

    @Test
    void itAsksTheSameNumberOfQuestionsHoweverMuchIsKnown() {
        var maya = typed(mother, "name", "name", "Peggy", "use", "KNOWN_AS", "nameTold", "Her mother");
        var few = Statements.during(() -> maya.visit(mother));
        typed(mother, "name", "name", "Greta", "use", "ALIAS", "nameTold", "Her mother");
        typed(mother, "birth", "birth", "BORN", "bornYear", "1994", "birthTold", "Her mother");
        assertThat(Statements.during(() -> maya.visit(mother))).isEqualTo(few).isPositive();
    }
}
