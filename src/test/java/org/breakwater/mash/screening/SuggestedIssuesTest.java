package org.breakwater.mash.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.database.QueryRows;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a report suggests is only shown: a screener ticks it, and nothing is recorded that nobody chose. */
@HouseTest
class SuggestedIssuesTest {

    private static final String[] REST = {
        "safeNow",
        "YES",
        "safetyWords",
        "At school",
        "history",
        "None before",
        "consent",
        "GIVEN",
        "rating",
        "AMBER",
        "reason",
        "Seen twice"
    };

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void aMorning() {
        clock.setLondon("2026-09-01T10:00");
    }

    private UUID report(String... names) {
        var told = new ReportContent(
                ReportContent.Way.ADULT,
                false,
                "",
                "They were left alone all night, and she goes to camhs.",
                Stream.of(names)
                        .map(name -> new ReportContent.Child(name, "", "6", false, "", "3 Samphire Row", ""))
                        .toList(),
                "",
                "",
                "",
                ReportContent.YesNoUnsure.NO,
                "",
                ReportContent.YesNoUnsure.NO,
                "",
                ReportContent.Reporter.anonymous(),
                List.of());
        return new Furnished(house).report(told);
    }

    private static List<String> ticked(Browser browser) {
        return browser.page().select(".bw-issues input[checked]").eachAttr("value");
    }

    private List<String> recorded(UUID contact) {
        return QueryRows.all(database.asOwner()
                .sql("select code from casework.presenting_issue where record_id = ? order by code")
                .param(contact)
                .query(String.class));
    }

    @Test
    void nothingIsTickedUntilTheScreenerPressesTickWhatIsSuggested() {
        var contact = report("Tansy Dunlin");
        var child = new AtTheDesk(house, contact).children().getFirst().id();
        var screening = "/desk/screening/" + contact;
        var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/history");
        maya.visit(screening);
        assertThat(ticked(maya)).isEmpty();
        assertThat(maya.page().select(".bw-issues").text()).contains("Suggested: the report says “left alone”.");
        assertThat(maya.page().select(".bw-issues button").eachText()).containsExactly("Select suggested");

        var pressed = Stream.concat(Stream.of(REST), Stream.of("to", "SUGGESTED"));
        assertThat(maya.sendAll(screening, pressed.toList())).hasStatus(200);
        assertThat(ticked(maya))
                .containsExactlyInAnyOrder(child + "/neglect-supervision", child + "/mental-health-child");
        assertThat(maya.page().select("[name=reason]").text()).isEqualTo("Seen twice");
        assertThat(maya.page().select(".bw-issues button")).isEmpty();
        assertThat(recorded(contact)).isEmpty();
    }

    @Test
    void aScreeningInWhichNobodyTickedAnythingRecordsNoIssueAndAsksForOne() {
        var contact = report("Tansy Dunlin");
        var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/history");
        maya.visit("/desk/screening/" + contact);
        assertThat(maya.sendAll("/desk/screening/" + contact, List.of(REST))).hasStatus(422);
        assertThat(ticked(maya)).isEmpty();
        assertThat(recorded(contact)).isEmpty();
    }

    @Test
    void amongSeveralChildrenTheButtonTicksWhatConcernsTheHouseholdAndKeepsWhatIsTicked() {
        var contact = report("Tansy Dunlin", "Merlin Dunlin");
        var second = new AtTheDesk(house, contact).children().getLast().id();
        var issues = "/desk/presenting-issues/" + contact;
        var maya = house.as(InventedPerson.MAYA, issues);
        assertThat(ticked(maya)).isEmpty();
        assertThat(maya.page().select("#issues-hint").text()).contains("Check and select the issues for each child.");
        assertThat(maya.sendAll(issues, List.of("issues", second + "/young-carer", "to", "SUGGESTED")))
                .hasStatus(200);
        assertThat(ticked(maya)).containsExactlyInAnyOrder("ALL/neglect-supervision", second + "/young-carer");
        assertThat(recorded(contact)).isEmpty();
        assertThat(maya.sendAll(issues, List.of("issues", "ALL/neglect-supervision")))
                .hasStatus(303);
        assertThat(recorded(contact)).containsExactly("neglect-supervision", "neglect-supervision");
    }
}
