package org.breakwater.mash.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The manager, and the author before them, is warned of what is missing; nothing of it stands in the way. */
@HouseTest
class ApprovalWarningsTest {

    private static final String NO_AGENCY = "No agency checks have been requested.";
    private static final String BLANK = "No further action, but the case management system check has not been recorded";
    private static final String NOT_ALLOCATED = "This contact is not allocated to anyone.";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aReport() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
    }

    private List<String> warnings(InventedPerson who, String page) {
        return house.as(who, page + contact)
                .page()
                .select("main .govuk-warning-text__text")
                .eachText();
    }

    private List<String> toTheManager() {
        return warnings(InventedPerson.ADAEZE, "/desk/approval/");
    }

    @Test
    void aRedContactWithoutAStrategyDiscussionIsSaidClearlyAndCanBeApproved() {
        desk.screen(InventedPerson.MAYA, Rating.RED);
        desk.decide("ASSESSMENT");
        assertThat(toTheManager())
                .anyMatch(warning -> warning.contains(
                        "Rated red, and no strategy discussion has been held for Pip Saltmarsh, Wren Saltmarsh."));
        assertThat(house.as(InventedPerson.ADAEZE, "/desk/approval/" + contact)
                        .page()
                        .select("input[name=verdict]"))
                .hasSize(2);
    }

    @Test
    void anOutcomeThatContradictsTheLevelOfNeedIsSaidToTheAuthorAndTheManager() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.proposeForAll("ASSESSMENT", "ADVICE");
        var contradiction =
                "Child and family assessment (section 17) for Pip Saltmarsh, but the level of need is 2. Check both.";
        assertThat(warnings(InventedPerson.MAYA, "/desk/decision/"))
                .filteredOn(warning -> warning.contains("level of need"))
                .singleElement()
                .asString()
                .endsWith(contradiction);
        desk.submit();
        assertThat(toTheManager()).anyMatch(warning -> warning.endsWith(contradiction));
    }

    @Test
    void aGreenContactWithOneOutcomeForAllIsNotWarnedAboutAndTwoOutcomesAreSaid() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.proposeForAll("EARLY_HELP", "ADVICE");
        var different = "The outcomes for Pip Saltmarsh and Wren Saltmarsh are different."
                + " Check that each rationale explains why.";
        assertThat(warnings(InventedPerson.MAYA, "/desk/decision/")).anyMatch(warning -> warning.endsWith(different));
        desk.decide("ADVICE");
        assertThat(toTheManager())
                .noneMatch(warning -> warning.contains("strategy discussion") || warning.endsWith(different));
    }

    @Test
    void aChildRatedGreenByItselfIsNotCalledRedAndEachPageShowsTheRatingOfEachChild() {
        var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/history");
        var screening = "/desk/screening/" + contact;
        maya.visit(screening);
        assertThat(maya.fill(
                        screening,
                        "issues",
                        "ALL/none",
                        "safeNow",
                        "YES",
                        "safetyWords",
                        "At school",
                        "history",
                        "None before",
                        "consent",
                        "GIVEN",
                        "rating",
                        "GREEN",
                        "reason",
                        "Marks seen twice",
                        "childRating2",
                        "RED",
                        "childReason2",
                        "He is at home"))
                .hasStatus(303);
        desk.decide("ASSESSMENT");
        assertThat(toTheManager())
                .anyMatch(warning ->
                        warning.endsWith("Rated red, and no strategy discussion has been held for Wren Saltmarsh."));
        var approval =
                house.as(InventedPerson.ADAEZE, "/desk/approval/" + contact).page();
        assertThat(approval.select("main .bw-card").eachText())
                .anyMatch(card -> card.startsWith("Pip Saltmarsh RAG rating: Green"))
                .anyMatch(card -> card.startsWith("Wren Saltmarsh RAG rating: Red"));
        assertThat(approval.select("aside").text())
                .contains("Pip Saltmarsh: green. Rationale as for the contact", "Wren Saltmarsh: red. He is at home");
        assertThat(house.as(InventedPerson.ADAEZE, "/desk/contact/" + contact)
                        .page()
                        .select(".bw-persons__one")
                        .eachText())
                .anyMatch(child -> child.startsWith("Pip Saltmarsh") && child.contains("RAG rating: Green."))
                .anyMatch(child -> child.startsWith("Wren Saltmarsh") && child.contains("RAG rating: Red."));
    }

    @Test
    void noFurtherActionWithoutRepliesOrWithSafetyNotKnownIsSaidToAuthorAndManager() {
        var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/history");
        var screening = "/desk/screening/" + contact;
        maya.visit(screening);
        assertThat(maya.fill(
                        screening,
                        "issues",
                        "ALL/none",
                        "safeNow",
                        "NOT_KNOWN",
                        "safetyWords",
                        "The school is asked",
                        "history",
                        "None before",
                        "consent",
                        "GIVEN",
                        "rating",
                        "GREEN",
                        "reason",
                        "Marks seen twice",
                        "childSafeNow2",
                        "YES",
                        "childReason2",
                        "He is with his nan"))
                .hasStatus(303);
        desk.ask("police");
        desk.proposeForAll("NO_FURTHER_ACTION");
        var unsafe = "No further action for Pip Saltmarsh, but screening recorded “safe now” as not known yet.";
        var unanswered = "No further action, but these agencies have not replied: Essex Police.";
        assertThat(warnings(InventedPerson.MAYA, "/desk/decision/"))
                .anyMatch(warning -> warning.endsWith(unsafe))
                .anyMatch(warning -> warning.endsWith(unanswered));
        desk.submit();
        assertThat(toTheManager())
                .anyMatch(warning -> warning.endsWith(unsafe))
                .anyMatch(warning -> warning.endsWith(unanswered));
    }

    @Test
    void aDecisionBeforeTheAgenciesHaveRepliedIsSaidUnlessItIsToAskThem() {
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        desk.ask("police");
        desk.decide("ASSESSMENT");
        assertThat(toTheManager())
                .anyMatch(warning -> warning.endsWith("No response when this was decided: Essex Police."));
        desk = new AtTheDesk(house, contact = new Furnished(house).report());
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        desk.ask("police");
        desk.decide("ENQUIRY");
        assertThat(toTheManager()).noneMatch(warning -> warning.contains("have replied"));
    }

    @Test
    void noAgencyAskedNobodyAllocatedAndABlankCheckAreSaidToAuthorAndManager() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.proposeForAll("NO_FURTHER_ACTION");
        assertThat(warnings(InventedPerson.MAYA, "/desk/decision/"))
                .anyMatch(warning -> warning.contains(NO_AGENCY))
                .anyMatch(warning -> warning.contains(BLANK))
                .anyMatch(warning -> warning.contains(NOT_ALLOCATED));
        desk.submit();
        assertThat(toTheManager())
                .anyMatch(warning -> warning.contains(NO_AGENCY))
                .anyMatch(warning -> warning.contains(BLANK))
                .anyMatch(warning -> warning.contains(NOT_ALLOCATED));
    }

    @Test
    void theAuthorSaysWhyNoAgencyIsAskedAndTheManagerReadsIt() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.proposeForAll("ADVICE");
        var decisions = "/desk/decision/" + contact;
        var maya = house.as(InventedPerson.MAYA, decisions);
        assertThat(maya.fill(decisions)).hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary").text())
                .contains("Enter why no agency checks are needed, or request information");
        assertThat(maya.fill(decisions, "noChecks", "The school sees them every day"))
                .hasStatus(303);
        assertThat(house.as(InventedPerson.ADAEZE, "/desk/approval/" + contact)
                        .page()
                        .select("main")
                        .text())
                .contains("No agency checks needed: The school sees them every day (Maya Lindqvist");
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().select("main").text())
                .contains("No agency checks needed: The school sees them every day (Maya Lindqvist")
                .doesNotContain("No information requests have been sent");
    }

    @Test
    void anEnquiryThatAStrategyDiscussionBeganIsTickedAndCalledByItsNameEverywhere() {
        desk.screen(InventedPerson.MAYA, Rating.RED);
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.JOINT);
        var child = desk.children().getFirst().id();
        var decision = house.as(InventedPerson.MAYA, "/desk/decision/" + contact + "/child/" + child)
                .page();
        assertThat(decision.select("input[name=outcomes][checked]").eachAttr("value"))
                .containsExactly("STRATEGY_DISCUSSION");
        assertThat(decision.select("main form").text())
                .contains("Section 47 enquiry (joint) Outcome as decided at the strategy discussion.");
        desk.decide("STRATEGY_DISCUSSION");
        for (var page : List.of("/desk/contact/", "/desk/decision/", "/desk/approval/")) {
            assertThat(house.as(InventedPerson.ADAEZE, page + contact)
                            .page()
                            .select("main")
                            .text())
                    .as(page)
                    .contains("Section 47 enquiry (joint)");
        }
        assertThat(toTheManager()).noneMatch(warning -> warning.contains("no strategy discussion"));
    }

    @Test
    void whereAnAgencyWasAskedNothingIsToBeSaid() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.ask("police");
        desk.proposeForAll("ADVICE");
        var maya = house.as(InventedPerson.MAYA, "/desk/decision/" + contact);
        assertThat(maya.page().select("[name=noChecks]")).isEmpty();
        desk.submit();
        assertThat(toTheManager()).noneMatch(warning -> warning.contains(NO_AGENCY));
    }

    @Test
    void aMashEnquiryAsksTheAgenciesAfterwards() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.proposeForAll("ENQUIRY");
        var decisions = "/desk/decision/" + contact;
        assertThat(house.as(InventedPerson.MAYA, decisions).fill(decisions)).hasStatus(303);
        assertThat(toTheManager()).noneMatch(warning -> warning.contains(NO_AGENCY));
    }

    @Test
    void feedbackThatSaysWhatIsNoLongerDecidedIsSaidToTheAuthorAndTheManager() {
        contact = new Furnished(house).report(Furnished.told(ReportContent.Way.PROFESSIONAL, false, YesNoUnsure.NO));
        desk = new AtTheDesk(house, contact);
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.decide("ADVICE");
        var said = "Thank you. What we decided: No further action.";
        database.asOwner()
                .sql("update mash.referrer_feedback set words = ? where contact_id = ?")
                .params(said, contact)
                .update();
        assertThat(toTheManager())
                .anyMatch(warning -> warning.contains("The feedback to the referrer says “No further action”"));
        database.asOwner()
                .sql("update mash.referrer_feedback set words = 'Information and advice' where contact_id = ?")
                .params(contact)
                .update();
        assertThat(toTheManager()).noneMatch(warning -> warning.contains("The feedback to the referrer says"));
    }
}
