package org.breakwater.mash.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A screener with forty contacts reads in one line what each is waiting for, and by when; its pages say the same. */
@HouseTest
class DeadlineInTheListTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aSchoolReportsOnATuesdayMorning() {
        database.empty();
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        contact = family.reported(ReportContent.Way.PROFESSIONAL, family.child("Wilf", "7"));
        desk = new AtTheDesk(house, contact);
    }

    private Element row() {
        return house.as(InventedPerson.MAYA, "/desk?stage=ALL").page().expectFirst("tr[data-row=" + contact + "]");
    }

    private String deadline() {
        return row().select("[data-label=Deadline]").text();
    }

    private String header() {
        return house.as(InventedPerson.MAYA, "/cases/" + contact + "/files")
                .page()
                .select(".bw-identity")
                .text();
    }

    @Test
    void theDecisionIsNamedWhileTheContactIsWaitingForIt() {
        assertThat(deadline()).isEqualTo("Decision, in 1 d 7 h");
        assertThat(header()).contains("Decision: due in 1 day 7 hours, at 17:30 on Wednesday 2 September");
        clock.setLondon("2026-09-05T09:00");
        assertThat(deadline()).isEqualTo("Decision, 2 d overdue");
    }

    @Test
    void anEnquiryIsNamedOnceTheDecisionForItIsMade() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.decideAndTell("ENQUIRY", "We have looked at it");
        desk.approve();
        assertThat(deadline()).startsWith("MASH enquiry, in ");
        assertThat(header()).contains("MASH enquiry: due in ");
    }

    @Test
    void feedbackThatIsLateIsMarkedWhileTheContactIsWaitingForSomethingElse() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        clock.setLondon("2026-09-02T09:00");
        assertThat(row().select("[data-label='Waiting for']").text()).isEqualTo("Decision");
        clock.setLondon("2026-09-09T09:00");
        assertThat(row().select("[data-label='Waiting for']").text()).isEqualTo("Decision Feedback overdue");
        assertThat(lateRows()).containsExactly(contact.toString());
    }

    @Test
    void feedbackIsTheDeadlineOnceTheContactIsWaitingForIt() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.decideAndTell("NO_FURTHER_ACTION", "We have looked at it");
        desk.approve();
        assertThat(deadline()).startsWith("Feedback, in ");
        clock.setLondon("2026-09-09T09:00");
        assertThat(deadline()).startsWith("Feedback, ").endsWith(" overdue");
        assertThat(row().select("[data-label='Waiting for']").text()).isEqualTo("Feedback and closure");
        desk.tell();
        assertThat(deadline()).isEqualTo("No deadline");
    }

    private List<String> lateRows() {
        return house.as(InventedPerson.MAYA, "/desk?stage=ALL&late=YES")
                .page()
                .select("tr[data-row]")
                .eachAttr("data-row");
    }
}
