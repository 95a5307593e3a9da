package org.breakwater.mash.shifthandovers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.access.Accounts;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Rating;
import org.breakwater.casework.conflicts.Conflicts;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk writes for the night, the night acknowledges and writes back, the desk acknowledges that. */
@HouseTest
class ShiftHandoversScreensTest {

    private static final String[] CARD = {
        "expected", "Ring nan. Pip should be with her tonight.",
        "byWhen", "Before 21:00",
        "ring", "Nan, 01702 215007",
        "whatIf", "If nobody answers, go there with the police."
    };

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    AuditLog audit;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;
    private String path = "";

    @BeforeEach
    void aRedContactIsOpenHalfAnHourBeforeClosing() {
        clock.setLondon("2026-09-01T17:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.RED, Screening.Consent.NOT_NEEDED, "A child is not safe");
        path = "/desk/shift-handovers/" + contact;
    }

    private String list(InventedPerson person, String watch) {
        var browser = house.as(person);
        browser.visit("/desk/shift-handovers?watch=" + watch);
        return browser.page().select("main").text();
    }

    private String reference() {
        return desk.now().reference();
    }

    /** Maya writes; returns the address at which it is acknowledged. */
    private String written() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path);
        maya.follow(maya.send(path, CARD));
        assertThat(maya.page().select("form[action$=read]")).isEmpty();
        var idris = house.as(InventedPerson.IDRIS);
        idris.visit(path);
        return idris.page().select("form[action$=read]").eachAttr("action").getLast();
    }

    private static String[] withPage(String page) {
        return Stream.concat(Stream.of(CARD), Stream.of("pageId", page)).toArray(String[]::new);
    }

    @Test
    void aCardThatIsChangedAndSentAgainReachesTheNightToo() {
        var maya = house.as(InventedPerson.MAYA);
        var page = UUID.randomUUID().toString();
        for (var expected : List.of("Ring nan.", "Ring nan. He knows where she lives!")) {
            maya.visit(path);
            var card = withPage(page);
            card[1] = expected;
            maya.follow(maya.send(path, card));
        }
        assertThat(list(InventedPerson.IDRIS, "NIGHT")).contains("He knows where she lives!");
    }

    @Test
    void theListSaysWhichChildWhatConcernAndWhichRating() {
        desk.records("neglect-supervision");
        assertThat(list(InventedPerson.MAYA, "NIGHT"))
                .as("without a note")
                .contains("Contact " + reference() + ", Pip Saltmarsh · Neglect · Red");
        written();
        assertThat(list(InventedPerson.IDRIS, "NIGHT"))
                .as("with one")
                .contains("Contact " + reference() + " Pip Saltmarsh · Neglect · Red");
        desk = new AtTheDesk(house, new Furnished(house).dangerNow());
        assertThat(list(InventedPerson.MAYA, "NIGHT"))
                .as("before it is rated")
                .contains("Contact " + reference() + ", ", "Immediate danger reported, not rated")
                .doesNotContain("Not rated");
    }

    @Test
    void aRedContactWithoutACardIsPointedOutBeforeClosingAndInTheNight() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk");
        assertThat(maya.page().text()).containsPattern("red or immediate danger contacts? (has|have) no EDT handover");
        assertThat(list(InventedPerson.MAYA, "NIGHT"))
                .contains("No EDT handover note", "EDT can see only the contact record", "Contact " + reference());
        clock.setLondon("2026-09-01T22:00");
        assertThat(list(InventedPerson.IDRIS, "NIGHT"))
                .contains("No handover note from the front door", "Contact " + reference());
        clock.setLondon("2026-09-02T10:00");
        maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk");
        assertThat(maya.page().text()).doesNotContain("no EDT handover");
    }

    @Test
    void theNightReadsSignsAndWritesBackAndTheDeskSignsThat() {
        var sign = written();
        assertThat(list(InventedPerson.MAYA, "NIGHT"))
                .contains("Ring nan. Pip should be with her tonight.", "Unread", "Written by Maya Lindqvist");
        clock.setLondon("2026-09-01T19:00");
        assertThat(list(InventedPerson.IDRIS, ""))
                .contains(
                        "Before 21:00",
                        "Nan, 01702 215007",
                        "go there with the police",
                        "Unread at the change of shift");
        var idris = house.as(InventedPerson.IDRIS);
        idris.visit(path);
        idris.follow(idris.send(sign));
        assertThat(idris.page().text())
                .contains("Read by Idris Penhale (demo), 1 September 2026, 19:00")
                .doesNotContain("Unread at the change of shift");
        idris.follow(idris.send(
                path,
                "answers",
                idris.page().select("[name=answers] option[selected]").val(),
                "expected",
                "Rang nan at 20:15. Pip is asleep there."));
        assertThat(idris.page().text()).contains("EDT has replied", "Pip is asleep there");

        clock.setLondon("2026-09-02T09:05");
        assertThat(list(InventedPerson.ADAEZE, "")).contains("Pip is asleep there", "Unread at the change of shift");
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path);
        maya.follow(maya.send(maya.page().select("form[action$=read]").attr("action")));
        assertThat(maya.page().text()).contains("Read by Maya Lindqvist (demo), 2 September 2026, 09:05");
        assertThat(desk.chronology())
                .contains(
                        "Wrote a handover note for EDT",
                        "Signed as read: handover note for EDT",
                        "Wrote a handover note for the desk",
                        "Signed as read: handover note for the desk");
        assertThat(desk.as(InventedPerson.MAYA, () -> audit.looksAt("contact:" + contact, 50)))
                .extracting(auditedAct -> auditedAct.act())
                .contains(
                        "wrote a handover note", "signed for a handover note", "viewed the handover notes of a shift");
    }

    @Test
    void whatTheNightDoesByItselfIsTheDaysToReadToo() {
        clock.setLondon("2026-09-01T23:00");
        var idris = house.as(InventedPerson.IDRIS);
        idris.visit(path);
        idris.follow(idris.send(path, "expected", "Police brought him home at 22:40."));
        assertThat(list(InventedPerson.MAYA, "DAY")).contains("Police brought him home", "2 September 2026");
    }

    @Test
    void nobodySignsForTheOtherWatch() {
        var sign = written();
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit(path);
        assertThat(gwen.page().select("form[action$=read]")).isEmpty();
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit(path);
        assertThat(robin.page().select("main form")).isEmpty();
        assertThat(robin.page().text()).contains("Ring nan.");
        assertThat(sign).startsWith(path);
    }

    @Test
    void aCardSaysEverythingThatTheNightNeedsOrComesBack() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path);
        assertThat(maya.send(path, "expected", "Ring nan", "byWhen", " ")).hasStatus(422);
        assertThat(maya.page().text())
                .contains("Enter when it must be done by", "Enter who to call", "Enter the contingency plan");
        assertThat(maya.page().select("[name=expected]").text()).isEqualTo("Ring nan");
    }

    @Test
    void pressingTwiceWritesOneCardAndTwoOfTheNightNeverLoseWords() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path);
        var again = house.as(InventedPerson.MAYA);
        again.visit(path);
        var page = again.page().select("[name=pageId]").val();
        maya.visit(path);
        maya.send(path, withPage(page));
        again.send(path, withPage(page));
        maya.visit(path);
        assertThat(maya.page().select(".bw-card")).hasSize(1);
        var first = house.as(InventedPerson.IDRIS);
        var second = house.as(InventedPerson.IDRIS);
        first.visit(path);
        second.visit(path);
        var card = first.page().select("[name=answers] option[selected]").val();
        assertThat(first.send(path, "answers", card, "expected", "She is well."))
                .hasStatus(303);
        assertThat(second.send(path, "answers", card, "expected", "I rang too."))
                .hasStatus(422);
        assertThat(second.page().text()).contains("EDT has already replied to this note");
        assertThat(second.page().select("[name=expected]").text()).isEqualTo("I rang too.");
    }

    @Test
    void aCardThatNobodyOfTheNightMayReadIsNotWritten() {
        var restricted = new Furnished(house).restrictedReport();
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/desk/shift-handovers/" + restricted);
        assertThat(adaeze.send("/desk/shift-handovers/" + restricted, CARD)).hasStatus(422);
        assertThat(adaeze.page().text()).contains("No duty worker may see this contact", "Ring nan.");
    }

    @Test
    void whoIsKeptOutSeesNoCardAndNoCount() {
        var sign = written();
        var before = list(InventedPerson.IDRIS, "NIGHT");
        assertThat(before).contains(reference());
        var adaeze = InventedPerson.ADAEZE.asActor();
        house.getBean(ActorTransactions.class).as(adaeze, () -> {
            var idris = new Accounts.ColleagueRow(
                    InventedPerson.IDRIS.accountId(), InventedPerson.IDRIS.fullName(), "DUTY_WORKER");
            return house.getBean(Conflicts.class).keepOut(adaeze, desk.now(), idris, "Knows the family");
        });
        assertThat(list(InventedPerson.IDRIS, "NIGHT")).doesNotContain(reference());
        var idris = house.as(InventedPerson.IDRIS);
        assertThat(idris.visit(path)).hasStatus(404);
        assertThat(sign).isNotEmpty();
        for (var outside : new InventedPerson[] {InventedPerson.PETRA, InventedPerson.LIORA}) {
            assertThat(house.as(outside).visit("/desk/shift-handovers")).hasStatus(404);
        }
    }

    @Test
    void theListAsksTheSameNumberOfQuestionsHoweverManyCardsThereAre() {
        written();
        var idris = house.as(InventedPerson.IDRIS);
        idris.visit("/desk/shift-handovers");
        var few = Statements.during(() -> idris.visit("/desk/shift-handovers"));
        written();
        written();
        assertThat(Statements.during(() -> idris.visit("/desk/shift-handovers")))
                .isEqualTo(few);
    }
}
