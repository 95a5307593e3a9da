package org.breakwater.mash.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.records.Records;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.lifecycle.ContactRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A professional telephones for advice: recorded in a minute, found again, turned into a contact once. */
@HouseTest
class AdviceRecordsScreensTest {

    private static final String RECORD = "/desk/advice/record";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser robin;

    @BeforeEach
    void aTuesdayAtTwenty() {
        clock.setLondon("2026-09-01T10:20");
        robin = house.as(InventedPerson.ROBIN);
        robin.visit(RECORD);
    }

    /** Types the required answers, and the given ones; returns the address of the record. */
    private String recorded(String... more) {
        var typed = new ArrayList<>(List.of(
                "asker", "Orla Whitlow",
                "organisation", "School nurse, Gull Lane Primary",
                "telephone", "(01702) 215-007 ext 12",
                "question", "May I weigh him without asking first?",
                "said", "Yes. Tell his mother on the same day.",
                "saidBy", robin.page().select("[name=saidBy]").val()));
        typed.addAll(List.of(more));
        var result = robin.send(RECORD, typed.toArray(String[]::new));
        assertThat(result).hasStatus(303);
        var to = String.valueOf(result.getResponse().getHeader("Location"));
        robin.visit(to);
        return to;
    }

    private static UUID lastPart(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private ContactRow contact(UUID id) {
        return new AtTheDesk(house, id).now();
    }

    @Test
    void isRecordedInAMinuteWithoutAChildsName() {
        var advice = recorded();
        assertThat(robin.page().text())
                .contains("Orla Whitlow", "(01702) 215-007 ext 12", "Not named", "Tell his mother on the same day.")
                .contains("Given by Robin Ashdown (demo)", "Requested 1 September 2026");
        assertThat(robin.page().title()).doesNotContain("Orla");
        assertThat(database.acts("advice:" + lastPart(advice))).contains("recorded advice", "opened advice");
    }

    @Test
    void wordsThatAreChangedAndSentAgainAreKeptBesideTheFirst() {
        var page = robin.page().select("[name=pageId]").val();
        var first = recorded();
        robin.visit(RECORD);
        recorded("pageId", page, "said", "No. Ring us first: he is in danger.");
        assertThat(robin.page().text()).contains("No. Ring us first");
        robin.visit(first);
        assertThat(robin.page().text()).contains("Yes. Tell his mother on the same day.");
    }

    @Test
    void theListShowsTheLatestFirstPageByPageWithTheSameNumberOfQuestions() {
        recorded(
                "asker",
                "The first one",
                "askedDay",
                "31",
                "askedMonth",
                "8",
                "askedYear",
                "2026",
                "askedTime",
                "9:05");
        robin.visit("/desk");
        assertThat(robin.page().select("a[href=/desk/advice]")).hasSize(1);
        robin.visit("/desk/advice");
        var few = Statements.during(() -> robin.visit("/desk/advice"));
        for (int more = 0; more < 26; more++) {
            robin.visit(RECORD);
            recorded("asker", "Caller " + more + " of today");
        }
        assertThat(Statements.during(() -> robin.visit("/desk/advice"))).isEqualTo(few);
        assertThat(robin.page().select("tbody tr")).hasSize(25);
        assertThat(robin.page().text()).doesNotContain("The first one");
        robin.visit(robin.page().select("a[href*=page]").attr("href"));
        assertThat(robin.page().text()).contains("The first one");
    }

    @Test
    void badAnswersComeBackWithWhatWasTypedAndWhatToDo() {
        assertThat(robin.send(RECORD, "asker", "Orla Whitlow", "telephone", "12", "question", "x".repeat(10001)))
                .hasStatus(422);
        assertThat(robin.page().text())
                .contains("Enter a full telephone number, like 01702 215007", "Enter their role and organisation")
                .contains("Enter the advice given", "Use 10,000 characters or fewer");
        assertThat(robin.page().select("[name=asker]").val()).isEqualTo("Orla Whitlow");
        assertThat(robin.page().select("[name=telephone]").val()).isEqualTo("12");
    }

    @Test
    void sendingThePageTwiceRecordsItOnce() {
        var page = robin.page().select("[name=pageId]").val();
        var first = recorded();
        robin.visit(RECORD);
        assertThat(recorded("pageId", page)).isEqualTo(first);
    }

    @Test
    void becomesAContactWithOnePressAndOnlyOnceWhenPressedTwice() {
        var advice = recorded("child", "Tamsin Oakes", "source", "SCHOOL_NURSE");
        var other = house.as(InventedPerson.MAYA);
        other.visit(advice);
        clock.setLondon("2026-09-01T10:45");
        var first = robin.send(advice + "/contact").getResponse().getHeader("Location");
        var second = other.send(advice + "/contact").getResponse().getHeader("Location");
        assertThat(second).isEqualTo(first).startsWith("/desk/contact/");

        var made = contact(lastPart(String.valueOf(first)));
        assertThat(made.channel()).isEqualTo("PHONE");
        assertThat(made.source()).isEqualTo("3C");
        assertThat(made.receivedAt()).isEqualTo(Instant.parse("2026-09-01T09:20:00Z"));
        other.visit(String.valueOf(first));
        assertThat(other.page().text())
                .contains("Tamsin Oakes", "May I weigh him without asking first?", "Tell his mother on the same day.")
                .contains("Recorded professional advice as a contact");
        other.visit("/desk/reporter/" + made.id());
        assertThat(other.page().text()).contains("Orla Whitlow", "School nurse, Gull Lane Primary", "215-007 ext 12");
        robin.visit(advice);
        assertThat(robin.page().text()).contains("Recorded as contact " + made.reference());
        assertThat(robin.page().select("form[action$=contact]")).isEmpty();
    }

    @Test
    void aChildWithoutANameBecomesAContactToo() {
        var advice = recorded();
        var made = robin.send(advice + "/contact").getResponse().getHeader("Location");
        robin.visit(String.valueOf(made));
        assertThat(robin.page().text()).contains("Not named when advice was requested");
    }

    @Test
    void disappearsForWhoMayNotSeeTheContactThatItBecame() {
        var advice = recorded("asker", "Somebody in the restricted one", "child", "Tamsin Oakes");
        var late = house.as(InventedPerson.ROBIN);
        late.visit(advice);
        var made = lastPart(
                String.valueOf(robin.send(advice + "/contact").getResponse().getHeader("Location")));
        var adaeze = InventedPerson.ADAEZE.asActor();
        house.getBean(ActorTransactions.class)
                .as(adaeze, () -> house.getBean(Records.class).restrict(adaeze, made, "A colleague", false));
        assertThat(robin.visit(advice)).hasStatus(404);
        assertThat(late.send(advice + "/contact")).hasStatus(404);
        robin.visit("/desk/advice");
        assertThat(robin.page().text()).doesNotContain("Somebody in the restricted one");
        var manager = house.as(InventedPerson.ADAEZE);
        manager.visit("/desk/advice");
        assertThat(manager.page().text()).contains("Somebody in the restricted one");
    }

    @Test
    void nobodyOutsideTheDeskFindsIt() {
        var advice = recorded();
        for (var person : List.of(InventedPerson.PETRA, InventedPerson.LIORA, InventedPerson.NELL)) {
            assertThat(house.as(person).visit(advice)).hasStatus(404);
        }
    }
}
