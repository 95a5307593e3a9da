package org.breakwater.pathways.allegations.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.ReadingGrade;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An employer tells the LADO in one page, without an account, and knows what not to do until the LADO calls. */
@HouseTest
class AllegationReferralScreensTest {

    private static final String REFER = "/allegations/refer";

    private static final String[] ENOUGH = {
        "asks",
        "REFERRAL",
        "danger",
        "NO",
        "yourName",
        "Una Peverell",
        "yourPhone",
        "01632 960 202",
        "subjectName",
        "The night carer",
        "alleged",
        "He gripped the child’s arm"
    };

    private static final String WHO_REFERRED = """
            select e.actor_name from casework.chronology_entry e
            join casework.pathway_case c on c.record_id = e.record_id where c.pathway = 'allegation'""";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser head;

    @BeforeEach
    void itIsATuesday() {
        clock.setLondon("2026-09-01T10:00");
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        head = house.visitor();
        head.visit(REFER);
    }

    @Test
    void aPartialReferralIsEnoughAndGivesAReferenceAndSaysWhatNotToDo() {
        assertThat(head.send(REFER, ENOUGH)).hasStatus(200);
        assertThat(head.page().text())
                .contains(
                        "We have your referral",
                        "Your reference is",
                        "within one working day",
                        "Do not tell the person",
                        "Call 999",
                        "01702 215007");
        assertThat(count()).isOne();
    }

    @Test
    void whatIsNeededIsAskedForAndEverythingTypedStays() {
        assertThat(head.send(REFER, "employer", "Fernleigh School", "knownOn", "soon", "yourPhone", "12"))
                .hasStatus(422);
        assertThat(head.page().text())
                .contains(
                        "Select whether you are making a referral or asking for advice",
                        "Select whether a child is in immediate danger now",
                        "Enter your name",
                        "Enter a telephone number, like",
                        "Enter who it is about",
                        "Enter what is alleged",
                        "The date on which you learned of it must be a real date, today or earlier");
        assertThat(head.page().select("[name=employer]").val()).isEqualTo("Fernleigh School");
        head.send(REFER, "asks", "ADVICE");
        assertThat(head.page().text()).contains("Enter your telephone number");
        head.send(REFER, "yourEmail", "una at school", "subjectBorn", "31/2/1985");
        assertThat(head.page().text())
                .contains(
                        "Enter an email address in the correct format, like name@example.com",
                        "Date of birth must be a real date, like 27 3 1985");
        assertThat(count()).isZero();
    }

    @Test
    void twoPressesOfOneButtonOpenOneCase() {
        var before = head.page();
        head.send(REFER, ENOUGH);
        var first = head.page().select("main p strong").getFirst().text();
        head.back(before);
        head.send(REFER, ENOUGH);
        assertThat(head.page().select("main p strong").getFirst().text()).isEqualTo(first);
        assertThat(count()).isOne();
    }

    @Test
    void aFloodFromOneNetworkIsSlowedDownAndLosesNothing() {
        for (int sent = 0; sent < AllegationReferralController.AN_HOUR; sent++) {
            head.visit(REFER);
            head.send(REFER, ENOUGH);
        }
        head.visit(REFER);
        assertThat(head.send(REFER, ENOUGH)).hasStatus(422);
        assertThat(head.page().text()).contains("Several forms came from your network");
        assertThat(head.page().select("[name=subjectName]").val()).isEqualTo("The night carer");
        clock.setLondon("2026-09-02T10:00");
        head.visit(REFER);
        assertThat(head.send(REFER, ENOUGH)).hasStatus(200);
    }

    @Test
    void itIsPlainAndSaysFirstWhereDangerGoesAndThatTheChildIsReferredToo() {
        assertThat(head.page().select("main p").getFirst().text())
                .contains("Call 999", "refer the child", "This form does not refer the child");
        assertThat(ReadingGrade.of(head.page().expectFirst("main"))).isLessThanOrEqualTo(8);
        head.send(REFER, ENOUGH);
        assertThat(ReadingGrade.of(head.page().expectFirst("main"))).isLessThanOrEqualTo(8);
    }

    @Test
    void theProfessionalsReferralAndTheProceduresLeadHere() {
        var links = "main a[href=" + REFER + "]";
        head.visit("/refer");
        assertThat(head.page().select(links)).isNotEmpty();
        head.visit("/procedures/allegations");
        assertThat(head.page().select(links)).isNotEmpty();
    }

    /** Who at the desk sent it is not on the record: the LADO calls back the number that was given. */
    @Test
    void theLadoWritesDownACallInTheirOwnNameAndEveryoneElseIsTheReferrer() {
        var selwyn = house.as(InventedPerson.SELWYN);
        selwyn.visit(REFER);
        selwyn.send(REFER, ENOUGH);
        assertThat(database.asOwner().sql(WHO_REFERRED).query(String.class).single())
                .isEqualTo(InventedPerson.SELWYN.fullName());
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(REFER);
        maya.send(REFER, ENOUGH);
        assertThat(database.asOwner().sql(WHO_REFERRED).query(String.class).single())
                .isNotEqualTo(InventedPerson.MAYA.fullName());
    }

    @Test
    void theLadoWritesDownWhenTheCallCameAndIsLedToTheCase() {
        var selwyn = house.as(InventedPerson.SELWYN);
        selwyn.visit(REFER);
        assertThat(selwyn.send(REFER, with("received", "2/9/2026"))).hasStatus(422);
        assertThat(selwyn.page().text()).contains("The referral must be now or in the past");
        selwyn.send(REFER, with("received", "soon"));
        assertThat(selwyn.page().text()).contains("Date must be a real date, like 28 8 2026, or blank for today");
        selwyn.send(REFER, with("received", "28/8/2026", "receivedTime", "16:00"));
        assertThat(selwyn.page().text()).contains("Referral recorded").doesNotContain("No one has read");
        selwyn.visit(selwyn.page().select("main a:contains(Open the case)").attr("href"));
        assertThat(selwyn.page().text()).contains("28 August 2026", "1 September 2026");
        head.visit(REFER);
        assertThat(head.page().select("[name=received]")).isEmpty();
    }

    private static String[] with(String... more) {
        return Stream.concat(Arrays.stream(ENOUGH), Arrays.stream(more)).toArray(String[]::new);
    }

    private int count() {
        return database.asOwner()
                .sql("select count(*)::int from casework.pathway_case where pathway = 'allegation'")
                .query(Integer.class)
                .single();
    }
}
