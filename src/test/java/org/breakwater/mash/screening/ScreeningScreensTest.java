package org.breakwater.mash.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A social worker says how urgent a contact is and why; errors are shown, and nothing typed is lost. */
@HouseTest
class ScreeningScreensTest {

    private static final String SCREENING = "/desk/screening/";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aReportOfTwoChildren() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
    }

    private String[] typed(String rating) {
        return new String[] {
            "issues",
            "ALL/none",
            "safeNow",
            "YES",
            "safetyWords",
            "At school",
            "history",
            "None before",
            "consent",
            "REFUSED",
            "consentWords",
            "Her mother said no",
            "rating",
            rating,
            "reason",
            "Marks seen twice"
        };
    }

    @Test
    void whoScreensItGivesItARatingAndADeadline() {
        var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/history");
        maya.visit(SCREENING + contact);
        assertThat(maya.fill(SCREENING + contact, typed("AMBER"))).hasStatus(303);
        assertThat(desk.now().rating()).isEqualTo(Rating.AMBER);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text()).contains("Amber", "Marks seen twice");
    }

    @Test
    void oneChildIsRatedHigherWithTheReasonAndTheContactHasTheHighest() {
        var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/history");
        maya.visit(SCREENING + contact);
        maya.fill(SCREENING + contact, with("childRating2", "RED", "childReason2", ""));
        assertThat(maya.page().text()).contains("Enter why it is different for this child");
        assertThat(maya.page().select("#childRating2 option[selected]").val()).isEqualTo("RED");
        maya.fill(SCREENING + contact, with("childRating2", "", "childReason2", "He is at home"));
        assertThat(maya.page().text()).contains("Select what is different for this child, or clear the reason");
        var done = with("childRating2", "RED", "childSafeNow2", "NO", "childReason2", "He is at home");
        assertThat(maya.fill(SCREENING + contact, done)).hasStatus(303);
        assertThat(desk.now().rating()).isEqualTo(Rating.RED);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text()).contains(": red. Safe now: no. He is at home");
        maya.visit("/cases/" + contact + "/chronology");
        assertThat(maya.page().text()).contains(": red. Safe now: no. He is at home");
    }

    @Test
    void screeningAgainBeginsWithWhatWasRecordedLastSoThatNoChildLosesItsOwnRating() {
        var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/history");
        maya.visit(SCREENING + contact);
        assertThat(maya.page().select("main").text()).doesNotContain("Filled in from the last screening");
        var first = with("childRating2", "GREEN", "childSafeNow2", "NO", "childReason2", "At his nan’s");
        assertThat(maya.fill(SCREENING + contact, first)).hasStatus(303);
        maya.visit(SCREENING + contact);
        assertThat(maya.page().select("main").text())
                .contains("Filled in from the last screening (Maya Lindqvist (demo), 1 September 2026");
        assertThat(maya.page().select("input[name=safeNow][checked]").val()).isEqualTo("YES");
        assertThat(maya.page().select("textarea[name=history]").text()).isEqualTo("None before");
        assertThat(maya.fill(SCREENING + contact, "council", "Closed in May")).hasStatus(303);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().select(".govuk-summary-list").eachText())
                .anyMatch(last -> last.contains(": green. Safe now: no. At his nan’s")
                        && last.contains("Closed in May")
                        && last.contains("Marks seen twice"));
        maya.visit("/desk/decision/" + contact);
        assertThat(maya.page().select("aside").text()).contains(": green. Safe now: no. At his nan’s");
    }

    private String[] with(String... more) {
        return Stream.concat(Stream.of(typed("AMBER")), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void whoScreensAContactThatNoOneHasTakesItOn() {
        var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/history");
        maya.visit(SCREENING + contact);
        maya.fill(SCREENING + contact, typed("GREEN"));
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().select(".bw-identity__facts").text()).contains("Allocated to: Maya Lindqvist (demo)");
    }

    @Test
    void theButtonSaysWhereItGoesOn() {
        for (var way : List.of(
                List.of("DECISION", "/desk/decision/" + contact + "/next"),
                List.of("CHECKS", "/cases/" + contact + "/information-requests"))) {
            var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/history");
            maya.visit(SCREENING + contact);
            var typed = Stream.concat(Stream.of(typed("AMBER")), Stream.of("to", way.getFirst()))
                    .toArray(String[]::new);
            assertThat(maya.fill(SCREENING + contact, typed)).hasStatus(303).hasHeader("Location", way.getLast());
        }
    }

    @Test
    void whatIsKnownIsBesideTheFormAndReadingItThereIsNotOpeningTheHistory() {
        var second = new Furnished(house).report();
        var maya = house.as(InventedPerson.MAYA, SCREENING + second);
        assertThat(maya.page().select("aside").text())
                .contains("Marks on her arm again, and nobody said why.")
                .contains("likely match to an existing record", "not confirmed", "No decision recorded. Still open");
        assertThat(maya.page().select("main").text()).contains("Read previous contacts first");
        assertThat(maya.fill(SCREENING + second, typed("AMBER"))).hasStatus(422);
        maya.visit("/cases/" + second + "/history");
        maya.visit(SCREENING + second);
        assertThat(maya.page().select("main").text()).doesNotContain("Read previous contacts first");
    }

    @Test
    void eachRatingSaysByWhenTheEnquiryIsComplete() {
        var maya = house.as(InventedPerson.MAYA, SCREENING + contact);
        assertThat(maya.page().select("[id^=rating][id$=hint]").eachText())
                .containsExactly(
                        "possible immediate danger: act now, complete the enquiry within 4 hours",
                        "serious, but not immediate: complete the enquiry within 1 working day",
                        "no immediate risk: complete the enquiry within 3 working days");
    }

    @Test
    void whatIsMissingIsToldInTheOrderOfThePageAndWhatWasTypedStays() {
        var maya = house.as(InventedPerson.MAYA, SCREENING + contact);
        assertThat(maya.fill(SCREENING + contact, "consent", "REFUSED", "reason", "Marks seen twice"))
                .hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Select whether the child is safe now",
                        "Enter how you know, or what is being done about it",
                        "Select presenting issues, or “No factors identified”",
                        "Enter what previous contacts show, or that there are none",
                        "Enter why there is no consent, or why it is not needed",
                        "Select red, amber or green");
        assertThat(maya.page().select("textarea[name=reason]").text()).isEqualTo("Marks seen twice");
        assertThat(maya.page().select("input[name=consent][checked]").val()).isEqualTo("REFUSED");
        assertThat(desk.now().rating()).isNull();
    }

    @Test
    void eachChildIsSaidToHaveAnIssueOrNone() {
        var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/history");
        maya.visit(SCREENING + contact);
        var typed = typed("AMBER");
        typed[1] = desk.children().getFirst().id() + "/other";
        assertThat(maya.fill(SCREENING + contact, typed)).hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary a").text())
                .isEqualTo("Select presenting issues for %s, or “No factors identified”"
                        .formatted(desk.children().get(1).called()));
        assertThat(desk.now().rating()).isNull();
    }

    @Test
    void ofTwoWhoScreenTheSecondSeesTheFirstAndLosesNothing() {
        var idris = house.as(InventedPerson.IDRIS, "/cases/" + contact + "/history");
        idris.visit(SCREENING + contact);
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        assertThat(idris.fill(SCREENING + contact, typed("RED"))).hasStatus(409);
        assertThat(idris.page().select("textarea[name=reason]").text()).isEqualTo("Marks seen twice");
        assertThat(desk.now().rating()).isEqualTo(Rating.GREEN);
    }

    @Test
    void aContactOfficerRecordsAndDoesNotRate() {
        var robin = house.as(InventedPerson.ROBIN, "/desk/contact/" + contact);
        assertThat(robin.visit(SCREENING + contact)).hasStatus(404);
    }

    @Test
    void aSlowerRatingOfAReportOfDangerSaysWhatItLengthens() {
        var danger = new Furnished(house).dangerNow();
        assertThat(ratingsOf(danger))
                .contains("complete the enquiry within 1 working day, instead of 4 hours now."
                        + " Say in the rationale why it is safe to take longer");
        assertThat(ratingsOf(contact)).doesNotContain("instead of");
        new AtTheDesk(house, danger).screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        assertThat(ratingsOf(danger)).doesNotContain("instead of");
    }

    private String ratingsOf(UUID id) {
        return house.as(InventedPerson.MAYA, SCREENING + id)
                .page()
                .select("main")
                .text();
    }
}
