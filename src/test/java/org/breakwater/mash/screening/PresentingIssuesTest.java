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
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.people.PersonRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A screener records the presenting issues of each child, with few clicks, and they can be found and counted. */
@HouseTest
class PresentingIssuesTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private List<PersonRow> children = List.of();

    @BeforeEach
    void aReportOfTwoChildren() {
        database.empty();
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        children = new AtTheDesk(house, contact).children();
    }

    private String box(int child, String code) {
        return children.get(child).id() + "/" + code;
    }

    private Browser screens(String... issues) {
        var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/history");
        maya.visit("/desk/screening/" + contact);
        var typed = Stream.concat(
                Stream.of(
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
                        "Seen twice"),
                Stream.of(issues).flatMap(issue -> Stream.of("issues", issue)));
        maya.sendAll("/desk/screening/" + contact, typed.toList());
        return maya;
    }

    @Test
    void whatTheReportSuggestsIsShownWithItsWordsAndNothingIsTickedForAChildOfWhomItDoesNotSpeak() {
        var maya = house.as(InventedPerson.MAYA, "/desk/screening/" + contact);
        var fields = maya.page().select(".bw-issues");
        assertThat(fields.text())
                .contains("Physical abuse by an adult (18C) Suggested: the report says “marks on her arm”.")
                .contains("Suggested from the report. Select those that apply.");
        assertThat(fields.select("input[checked]")).isEmpty();
    }

    @Test
    void whatAProfessionalSentIsCalledAReferral() {
        var told = Furnished.told(ReportContent.Way.PROFESSIONAL, false, ReportContent.YesNoUnsure.NO);
        var referral = new Furnished(house).report(told);
        var maya = house.as(InventedPerson.MAYA, "/desk/screening/" + referral);
        assertThat(maya.page().text())
                .contains("Suggested: the referral says", "Suggested from the referral.", "Full referral");
        maya.visit("/desk/contact/" + referral);
        assertThat(maya.page().text()).contains("Full referral", "Acknowledge the referral: ");
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text()).contains("Full report", "Acknowledge the report: ");
    }

    @Test
    void whatIsTickedStandsOnTheContactForEachChildAndInTheChronology() {
        var maya = screens(box(0, "physical-abuse-by-adult"), box(1, "neglect-supervision"), box(1, "young-carer"));
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().select(".bw-persons__issues").eachText())
                .containsExactly(
                        "Presenting issues: Physical abuse by an adult.",
                        "Presenting issues: Neglect: supervision; Young carer.");
        maya.visit("/cases/" + contact + "/chronology");
        assertThat(maya.page().select("main").text())
                .contains(
                        "Presenting issues recorded", children.get(1).called() + ": Neglect: supervision; Young carer");
    }

    @Test
    void screeningAgainBeginsWithWhatWasRecordedAndEndsWhatIsTakenOff() {
        screens(box(0, "physical-abuse-by-adult"), box(1, "neglect-supervision"));
        var maya = house.as(InventedPerson.MAYA, "/desk/screening/" + contact);
        assertThat(maya.page().select(".bw-issues input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder(box(0, "physical-abuse-by-adult"), box(1, "neglect-supervision"));
        screens(box(0, "physical-abuse-by-adult"), box(1, "none"));
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().select(".bw-persons__issues").eachText())
                .containsExactly(
                        "Presenting issues: Physical abuse by an adult.", "Presenting issues: No factors identified.");
    }

    @Test
    void whatIsTickedForAllChildrenStandsForEachAndIsTakenOffByOnePress() {
        var maya = screens("ALL/domestic-abuse-parent", box(1, "young-carer"), box(1, "domestic-abuse-parent"));
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().select(".bw-persons__issues"))
                .hasSize(2)
                .allSatisfy(child -> assertThat(child.text())
                        .contains(IssueList.latest()
                                .find("domestic-abuse-parent")
                                .orElseThrow()
                                .name()));
        maya.visit("/desk/screening/" + contact);
        assertThat(maya.page().select(".bw-issues input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("ALL/domestic-abuse-parent", box(1, "young-carer"));
        assertThat(maya.page()
                        .select(".bw-issues__issue[aria-label='Young carer'] label")
                        .eachText())
                .first()
                .isEqualTo("All children");
    }

    @Test
    void theGroupsAreFoldedAndThatThereIsNoneIsAlwaysInSight() {
        var maya = house.as(InventedPerson.MAYA, "/desk/screening/" + contact);
        assertThat(maya.page().select("details.bw-issues__group"))
                .hasSizeGreaterThan(10)
                .noneMatch(one -> one.hasAttr("open"));
        assertThat(maya.page()
                        .select(".bw-issues > fieldset > .bw-issues__issue")
                        .eachAttr("aria-label"))
                .contains("No factors identified");
        assertThat(maya.page().select(".bw-issues__find").hasAttr("hidden"))
                .as("a search box only where scripts run")
                .isTrue();
    }

    @Test
    void noneForAllAndAnIssueForOneDoNotGoTogether() {
        assertThat(screens("ALL/none", box(1, "other"))
                        .page()
                        .select(".govuk-error-summary")
                        .text())
                .contains("“No factors identified” cannot be combined");
        assertThat(screens(box(1, "none"), "ALL/other")
                        .page()
                        .select(".govuk-error-summary")
                        .text())
                .contains("“No factors identified” cannot be combined");
    }

    @Test
    void noIssueIdentifiedStandsAlone() {
        var maya = screens(box(0, "none"), box(0, "other"), box(1, "none"));
        assertThat(maya.page().select(".govuk-error-summary").text())
                .contains("“No factors identified” cannot be combined with another issue for the same child");
        assertThat(maya.page().select(".bw-issues input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder(box(0, "none"), box(0, "other"), box(1, "none"));
    }

    @Test
    void theListShowsTheConcernAndIsFilteredByIt() {
        screens(box(0, "physical-abuse-by-adult"), box(1, "neglect-supervision"));
        var other = new Furnished(house).report();
        var reference = new AtTheDesk(house, contact).now().reference();
        var idris = house.as(InventedPerson.IDRIS, "/desk?stage=ALL&concern=neglect");
        assertThat(idris.page().select(".bw-list tbody").text())
                .contains("Physical abuse, Neglect.", reference)
                .doesNotContain(new AtTheDesk(house, other).now().reference());
        assertThat(idris.page().select(".bw-filter__tag").eachText()).anyMatch(tag -> tag.contains("Concern: Neglect"));
        idris.visit("/desk?stage=ALL&concern=missing");
        assertThat(idris.page().select("main").text()).doesNotContain(reference);
        idris.visit("/desk?stage=ALL&concern=NONE");
        assertThat(idris.page().select(".bw-list tbody").text())
                .contains(new AtTheDesk(house, other).now().reference())
                .doesNotContain(reference);
    }
}
