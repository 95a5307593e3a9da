package org.breakwater.casework.actions.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.ReportedPerson;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The police agreed to something in a strategy discussion: they see it with their requests, and mark it as done. */
@HouseTest
class AgencyActionsScreensTest {

    private static final String LIST = "/actions/agency";

    private final String what = "Visit the address " + AFamily.letters();

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    private UUID contact = new UUID(0, 0);
    private UUID action = new UUID(0, 0);
    private String page = "";
    private AtTheDesk desk;
    private AtTheTable table;

    @BeforeEach
    void thePoliceAgreeToVisitUntilThursday() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.RED, Screening.Consent.GIVEN, "");
        table = new AtTheTable(house, contact);
        action = table.agree(table.callStrategy(), what, "police", LocalDate.of(2026, 9, 3));
        page = "/actions/agency/" + action;
    }

    @Test
    void standsInAListOfItsOwnTheNextDueFirstAndALateOneIsLoud() {
        var sooner = "Call the school " + AFamily.letters();
        table.agree(table.callStrategy(), sooner, "police", LocalDate.of(2026, 9, 2));
        var petra = house.as(InventedPerson.PETRA, LIST);
        var text = petra.page().text();
        assertThat(text).contains("Actions from strategy discussions", what, "Sefa Ironside, Essex Police");
        assertThat(text.indexOf(sooner)).isLessThan(text.indexOf(what));
        clock.setLondon("2026-09-04T10:00");
        assertThat(house.as(InventedPerson.PETRA, LIST).page().text())
                .contains("Overdue: it was due Thursday 3 September 2026");
    }

    @Test
    void isNotShownToAnotherAgencyNorToWhoIsKeptOut() {
        var hamish = house.as(InventedPerson.HAMISH, LIST);
        assertThat(hamish.page().text()).doesNotContain(what);
        assertThat(hamish.visit(page)).hasStatus(404);
        house.as(InventedPerson.ADAEZE, "/cases/" + contact + "/conflicts")
                .send(
                        "/cases/" + contact + "/conflicts",
                        "who",
                        InventedPerson.PETRA.accountId().toString(),
                        "why",
                        "Her sister");
        var petra = house.as(InventedPerson.PETRA, LIST);
        assertThat(petra.page().text()).doesNotContain(what);
        assertThat(petra.visit(page)).hasStatus(404);
    }

    @Test
    void isMarkedAsDoneWithANoteThatTheDeskReads() {
        var petra = house.as(InventedPerson.PETRA, page);
        assertThat(petra.send(page)).hasStatus(422);
        assertThat(petra.page().text()).contains("Enter what was done");
        petra.follow(petra.send(page, "words", "Visited, the children were well"));
        assertThat(petra.page().text()).contains("Done: Visited, the children were well", "MASH+ has been notified");
        petra.visit(LIST);
        assertThat(petra.page().select("table:contains(Outstanding)").text()).doesNotContain(what);
        assertThat(petra.page().select("table:contains(Recorded by)").text())
                .contains(what, InventedPerson.PETRA.fullName());
        assertThat(desk.chronology()).contains("Agreed action completed by Essex Police");
        var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/actions/" + action);
        assertThat(maya.page().text()).contains("Done: Visited, the children were well Petra Vance (demo)");
        assertThat(database.acts("contact:" + contact)).contains("updated an agreed action", "opened an agreed action");
    }

    @Test
    void anActionIsAboutAnAdultAndTheAgencyThatWasAtTheDiscussionReadsTheName() {
        desk.add(new ReportedPerson(
                ReportedPerson.Part.ADULT, "Kit Ashdown", "A man who visits", "", false, "", "", "", "", "", Map.of()));
        var minutes = "/cases/" + contact + "/meetings/minutes/"
                + table.callStrategy().id();
        var maya = house.as(InventedPerson.MAYA, minutes);
        var kit = maya.page().select("input[name=about]").last();
        assertThat(maya.page().select("label:contains(Kit Ashdown)").attr("for"))
                .isEqualTo(kit == null ? "" : kit.id());
        var arrest = "Arrest him " + AFamily.letters();
        maya.send(
                minutes + "/action",
                "what",
                arrest,
                "owner",
                "agency:police",
                "about",
                kit == null ? "" : kit.val(),
                "dueDay",
                "3",
                "dueMonth",
                "9",
                "dueYear",
                "2026");
        maya.visit(minutes);
        assertThat(maya.page().select("li:contains(" + arrest + ")").text()).contains("About: Kit Ashdown.");
        assertThat(desk.chronology()).contains("Strategy discussion: action agreed");
        var petra = house.as(InventedPerson.PETRA, LIST);
        assertThat(petra.page().select("tr:contains(" + arrest + ")").text())
                .contains("Kit Ashdown")
                .doesNotContain("Pip Saltmarsh");
        assertThat(petra.page().select("tr:contains(" + what + ")").text())
                .as("without a selection it is about the children")
                .contains("Pip Saltmarsh");
    }

    @Test
    void whatTheDeskSaysOfItIsTheDesksAlone() {
        var desks = "Reopened: " + AFamily.letters();
        var petra = house.as(InventedPerson.PETRA, page);
        petra.send(page, "words", "Visited");
        var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/actions/" + action);
        maya.send("/cases/" + contact + "/actions/" + action + "/reopen", "words", desks);
        assertThat(maya.visit("/cases/" + contact + "/actions/" + action))
                .bodyText()
                .contains(desks);
        petra.visit(page);
        assertThat(petra.page().text()).contains(what).doesNotContain(desks);
    }

    /** A team owns the action of a closed case; the agency's mark ends that too. */
    @Test
    void isMarkedAsDoneAlsoOfACaseThatIsClosed() {
        var visit = "Visit the flat " + AFamily.letters();
        table.holdStrategy(DiscussionOutcome.JOINT);
        var discussion = desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(StrategyDiscussionRecords.class).of(contact))
                .getFirst();
        var mine = "/actions/agency/" + table.agree(discussion, visit, "police", LocalDate.of(2026, 9, 3));
        desk.decide("STRATEGY_DISCUSSION");
        desk.approve();
        desk.accept();
        desk.takeAlarm();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        assertThat(house.as(InventedPerson.LIORA, "/handovers").page().text()).contains(visit);
        var petra = house.as(InventedPerson.PETRA, mine);
        petra.follow(petra.send(mine, "words", "Nobody was in, twice"));
        assertThat(petra.page().text()).contains("Done: Nobody was in, twice");
        assertThat(house.as(InventedPerson.LIORA, "/handovers").page().text()).doesNotContain(visit);
    }

    @Test
    void namesTheChildWhereTheAgencyWasAskedAboutIt() {
        desk.ask("police");
        var petra = house.as(InventedPerson.PETRA, LIST);
        var child = petra.page()
                .select("tr:contains(" + what + ") td[data-label=People]")
                .text();
        assertThat(child).contains(desk.now().reference().isEmpty() ? "" : "Saltmarsh");
    }

    @Test
    void whoComesSecondIsToldThatItIsDone() {
        var other = house.as(InventedPerson.PETRA, page);
        var petra = house.as(InventedPerson.PETRA, page);
        petra.send(page, "words", "Visited");
        assertThat(other.send(page, "words", "Visited as well")).hasStatus(422);
        assertThat(other.page().text()).contains("This is already marked as done");
    }

    @Test
    void noOneSaysItForAnotherAgency() {
        assertThatThrownBy(() -> house.acting(
                        InventedPerson.HAMISH,
                        () -> jdbc.sql("""
                                insert into mash.agreed_action_update (action_id, contact_id, done, words, said_by,
                                    said_by_name, said_at)
                                values (:action, :contact, true, 'x', :by, 'x', now())""")
                                .param("action", action)
                                .param("contact", contact)
                                .param(
                                        "by",
                                        InventedPerson.HAMISH.asActor().id().value())
                                .update()))
                .hasStackTraceContaining("row-level security");
        assertThat(house.acting(
                        InventedPerson.HAMISH,
                        () -> jdbc.sql("update mash.agreed_action set done_at = now()")
                                .update()))
                .isZero();
    }

    @Test
    void saysWhatWasDone() {
        Filled.mends(new AgencyActionForm("").check(), "words", "Enter what was done");
    }

    /** The police were at the discussion: they cannot check anyone without a name. */
    @Test
    void namesTheChildrenOfTheDiscussionToWhichTheAgencyWasInvited() {
        var petra = house.as(InventedPerson.PETRA, LIST);
        var people = "tr:contains(" + what + ") td[data-label=People]";
        assertThat(petra.page().select(people).text())
                .contains("Pip Saltmarsh; Wren Saltmarsh", desk.now().reference());
        petra.visit(page);
        assertThat(petra.page().text())
                .contains("Pip Saltmarsh; Wren Saltmarsh", desk.now().reference());
        assertThat(database.acts("contact:" + contact)).contains("opened an agreed action");
        petra.send(page, "words", "Nothing is known of them");
        petra.visit(LIST);
        assertThat(petra.page().select(people).text()).contains("Pip Saltmarsh; Wren Saltmarsh");
    }

    @Test
    void namesNoOneToAnAgencyThatWasNotInvited() {
        var discussion = table.discussion(desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(StrategyDiscussionRecords.class).of(contact))
                .getFirst()
                .id());
        assertThat(discussion.strategy().agencies()).doesNotContain("education");
        var ring = "Ring the school " + AFamily.letters();
        table.agree(discussion.strategy(), ring, "education", LocalDate.of(2026, 9, 3));
        var told = jdbcAsOwner(ring);
        assertThat(told).isEqualTo("{} ");
    }

    private String jdbcAsOwner(String action) {
        return database.asOwner()
                .sql("select about::text || ' ' || reference from mash.agreed_action where what = :what")
                .param("what", action)
                .query(String.class)
                .single();
    }
}
