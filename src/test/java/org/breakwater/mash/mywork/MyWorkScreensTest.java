package org.breakwater.mash.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Someone at the desk sees in one place what they have to do today, and nobody else's work. */
@HouseTest
class MyWorkScreensTest {

    private static final String PATH = "/desk/my-work";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void mayaHasAContactThatIsDueTomorrow() {
        database.empty();
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        allocate(contact);
    }

    private void allocate(UUID which) {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + which + "/allocation");
        maya.send(
                "/cases/" + which + "/allocation",
                "whom",
                InventedPerson.MAYA.accountId().toString());
    }

    private String work(InventedPerson person) {
        return house.as(person, PATH).page().select("main").text();
    }

    private List<String> links(InventedPerson person) {
        return house.as(person, PATH).page().select("main li a").eachAttr("href");
    }

    @Test
    void whoHasNothingToDoReadsThatAndWhatWillAppear() {
        assertThat(work(InventedPerson.TOMASZ)).contains("Nothing is due today", "appear here");
        assertThat(house.as(InventedPerson.MAYA, "/desk").page().select("a[href=" + PATH + "]"))
                .hasSize(1);
    }

    @Test
    void whatIsAllocatedToMeAndDueLaterIsShownToo() {
        assertThat(work(InventedPerson.MAYA))
                .contains("Allocated to me: due later (1)", "Pip Saltmarsh", "Due: 2 September 2026, 17:30")
                .doesNotContain("due today or overdue");
        assertThat(work(InventedPerson.TOMASZ)).doesNotContain("Pip Saltmarsh");
    }

    @Test
    void whatIsAllocatedToMeAndDueTodayOrOverdueIsShownToMeAlone() {
        clock.setLondon("2026-09-02T09:00");
        assertThat(work(InventedPerson.MAYA))
                .contains("Allocated to me: due today or overdue (1)", "Pip Saltmarsh")
                .doesNotContain("Overdue:");
        assertThat(links(InventedPerson.MAYA)).containsExactly("/desk/contact/" + contact);
        assertThat(work(InventedPerson.TOMASZ)).contains("Nothing is due today");
        clock.setLondon("2026-09-03T09:00");
        assertThat(work(InventedPerson.MAYA)).contains("Overdue: 2 September 2026, 17:30");
    }

    @Test
    void aResponseToMyRequestIsShownToMeUntilTheDecision() {
        var ask = desk.ask("police");
        desk.answer(InventedPerson.PETRA, ask, AgencyResponses.notKnown());
        assertThat(work(InventedPerson.MAYA)).contains("Responses to my information requests (1)", "Essex Police");
        assertThat(work(InventedPerson.TOMASZ)).contains("Nothing is due today");
        desk.decide("EARLY_HELP");
        desk.approve();
        assertThat(work(InventedPerson.MAYA)).doesNotContain("came back");
    }

    @Test
    void aDecisionWaitsForAManagerWhoDidNotWriteIt() {
        desk.decide("EARLY_HELP");
        assertThat(work(InventedPerson.ADAEZE)).contains("Waiting for my approval (1)");
        assertThat(links(InventedPerson.ADAEZE)).containsExactly("/desk/approval/" + contact);
        assertThat(work(InventedPerson.MAYA)).doesNotContain("approval (");
        desk.approve();
        assertThat(work(InventedPerson.ADAEZE)).contains("Nothing is due today");
    }

    @Test
    void aDiscussionAndAnActionThatAreDueAreShownToWhomeverTheContactIsAllocatedTo() {
        var table = new AtTheTable(house, contact);
        var discussion = table.callStrategy();
        table.agree(discussion, "See both children", LocalDate.of(2026, 9, 2));
        assertThat(work(InventedPerson.MAYA))
                .contains("Strategy discussions today (1)")
                .doesNotContain("See both");
        clock.setLondon("2026-09-02T09:00");
        assertThat(work(InventedPerson.MAYA))
                .contains(
                        "Actions due today or overdue (1)", "See both children (Sefa Ironside) Due: 2 September 2026");
        assertThat(work(InventedPerson.TOMASZ)).contains("Nothing is due today");
        assertThat(links(InventedPerson.MAYA))
                .contains("/cases/" + contact + "/meetings/minutes/" + discussion.id())
                .allMatch(link ->
                        house.as(InventedPerson.MAYA).visit(link).getResponse().getStatus() == 200);
    }

    @Test
    void asksTheSameNumberOfQuestionsHoweverMuchThereIs() {
        clock.setLondon("2026-09-02T09:00");
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(PATH);
        var withOne = Statements.during(() -> maya.visit(PATH));
        clock.setLondon("2026-09-01T10:00");
        for (int more = 0; more < 3; more++) {
            allocate(new Furnished(house).report());
        }
        clock.setLondon("2026-09-02T09:00");
        assertThat(Statements.during(() -> maya.visit(PATH))).isEqualTo(withOne).isPositive();
    }
}
