package org.breakwater.casework.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Something was agreed in a strategy discussion, and someone marks it as done. */
@HouseTest
class ActionsScreensTest {

    private final String what = "See both children " + AFamily.letters();

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    Actions agreements;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    private UUID contact = new UUID(0, 0);
    private UUID action = new UUID(0, 0);
    private String page = "";
    private String discussion = "";
    private AtTheDesk desk;

    @BeforeEach
    void somethingIsAgreedUntilWednesday() {
        clock.setLondon("2020-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.RED, Screening.Consent.GIVEN, "");
        var table = new AtTheTable(house, contact);
        StrategyDiscussionRow row = table.callStrategy();
        action = table.agree(row, what, LocalDate.of(2020, 9, 2));
        page = "/cases/" + contact + "/actions/" + action;
        discussion = "/cases/" + contact + "/meetings/minutes/" + row.id();
    }

    private int late() {
        return desk.as(InventedPerson.MAYA, agreements::late);
    }

    @Test
    void isMarkedAsDoneWithAWordAboutItByWhomAndWhen() {
        var maya = house.as(InventedPerson.MAYA, discussion);
        assertThat(maya.page().select("a[href=" + page + "]").text()).isEqualTo("Mark as done: " + what);
        maya.visit(page);
        maya.follow(maya.send(page + "/done", "words", "Seen at school, both well"));
        assertThat(maya.page().text())
                .contains("Done: Seen at school, both well Maya Lindqvist (demo), 1 September 2020, 10:00");
        assertThat(desk.chronology()).contains("Strategy discussion: action done");
        maya.visit("/desk/actions");
        assertThat(maya.page().text()).doesNotContain(what);
    }

    @Test
    void whatIsLateIsLoudInTheDiscussionOnTheDeskAndFirstInTheList() {
        clock.setLondon("2020-09-02T23:00");
        assertThat(house.as(InventedPerson.MAYA, discussion).page().text()).doesNotContain("Overdue: it was due");
        clock.setLondon("2020-09-03T09:00");
        var late = late();
        assertThat(house.as(InventedPerson.MAYA, discussion).page().text())
                .contains("Overdue: it was due Wednesday 2 September 2020");
        assertThat(house.as(InventedPerson.MAYA, "/desk").page().text())
                .contains("Outstanding actions " + late + " overdue");
        var list = house.as(InventedPerson.MAYA, "/desk/actions").page();
        assertThat(list.text()).contains(what, "Sefa Ironside, by Wednesday 2 September 2020", "Overdue: it was due");
        assertThat(list.title()).doesNotContain(what);
        var maya = house.as(InventedPerson.MAYA, page);
        maya.send(page + "/done", "words", "Seen at school");
        assertThat(late()).isEqualTo(late - 1);
    }

    @Test
    void whatWasMarkedWronglyIsOpenAgainWithTheReason() {
        var maya = house.as(InventedPerson.MAYA, page);
        maya.send(page + "/done", "words", "Seen at school");
        maya.visit(page);
        assertThat(maya.send(page + "/reopen")).hasStatus(422);
        assertThat(maya.page().text()).contains("Enter why it is being reopened");
        maya.follow(maya.send(page + "/reopen", "words", "Only one of them was there"));
        assertThat(maya.page().text()).contains("Reopened: Only one of them was there");
        maya.visit("/desk/actions");
        assertThat(maya.page().text()).contains(what);
        assertThat(desk.chronology())
                .contains("Strategy discussion: action done", "Strategy discussion: action reopened");
    }

    @Test
    void wantsAWordAndOfTwoAtOnceTheSecondKeepsWhatTheyTyped() {
        var maya = house.as(InventedPerson.MAYA, page);
        assertThat(maya.send(page + "/done")).hasStatus(422);
        assertThat(maya.page().text()).contains("Enter what was done");
        maya.visit(page);
        var gwen = house.as(InventedPerson.GWEN, page);
        gwen.send(page + "/done", "words", "Seen at home");
        assertThat(maya.send(page + "/done", "words", "Seen at school")).hasStatus(409);
        assertThat(maya.page().select("#words").text()).isEqualTo("Seen at school");
        assertThat(maya.page().text()).contains("Seen at home");
    }

    @Test
    void onlyWhoMaySeeTheContactMarksItOnTheScreenAndInTheDatabase() {
        assertThat(house.as(InventedPerson.PETRA, "/information-requests").visit(page))
                .hasStatus(404);
        var other = new Furnished(house).report();
        assertThat(house.as(InventedPerson.MAYA, "/desk").visit("/cases/" + other + "/actions/" + action))
                .as("of another contact")
                .hasStatus(404);
        assertThatThrownBy(() -> say(InventedPerson.PETRA)).hasStackTraceContaining("row-level security");
        assertThat(say(InventedPerson.MAYA)).isOne();
    }

    private int say(InventedPerson by) {
        return acting.as(
                by.asActor(),
                () -> jdbc.sql("""
                        insert into mash.agreed_action_update (action_id, contact_id, done, words, said_by,
                            said_by_name,
                            said_at)
                        values (:action, :contact, true, 'x', :by, 'x', access.time_now())""")
                        .param("action", action)
                        .param("contact", contact)
                        .param("by", by.asActor().id().value())
                        .update());
    }
}
