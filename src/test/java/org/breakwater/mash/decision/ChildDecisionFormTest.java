package org.breakwater.mash.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.HouseTest;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision for a child: compatible outcomes, a level, its reasons, the next step, and what the family knows. */
@HouseTest
class ChildDecisionFormTest {

    private static final Function<String, Optional<String>> NOTHING_RESTRICTED = words -> Optional.empty();

    private static final UUID CHILD = new UUID(0, 1);

    private static final ChildDecisionForm GOOD = Filled.with(
            Filled.empty(ChildDecisionForm.class),
            "outcomes=ADVICE&level=2&rationale=It is"
                    + " cold at home&nextStep=Ring the school&owner=Maya&familyTold=TOLD&familyWords=Her"
                    + " mother, by me");

    @Autowired
    ReceivingTeams teams;

    @Test
    void adviceIsTaken() {
        assertThat(GOOD.check(CHILD, null, teams, words -> words.contains("the neighbour told"))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outcomes= | outcomes | Select at least one outcome
            outcomes=ADVICE,NO_FURTHER_ACTION | outcomes | “No further action” cannot be combined with another outcome \
            for the child
            outcomes=ALLEGATIONS | outcomes | Select an outcome for the child as well as the LADO referral
            level=5 | level | Select the level of need
            rationale=  | rationale | Enter the rationale
            nextStep=  | nextStep | Enter the next step
            owner=  | owner | Enter the action owner
            familyTold= | familyTold | Select whether the family has been told
            familyWords=  | familyWords | Enter who told them or will tell them, or why it would be unsafe
            dissenter=Essex Police | dissent | Enter the reasons for the disagreement
            dissent=It is worse than that | dissenter | Enter who disagrees
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(
                Filled.with(GOOD, typed).check(CHILD, null, teams, words -> words.contains("the neighbour told")),
                field,
                message);
    }

    @Test
    void theLadoMayBeToldAlthoughNothingIsDoneForTheChild() {
        assertThat(Filled.with(GOOD, "outcomes=NO_FURTHER_ACTION,ALLEGATIONS")
                        .check(CHILD, null, teams, words -> false)
                        .problems())
                .isEmpty();
    }

    @Test
    void moreOutcomesThanAnybodyCanFollowAreRefused() {
        var nine =
                "outcomes=IMMEDIATE_PROTECTION,STRATEGY_DISCUSSION,ASSESSMENT,ENQUIRY,ADULT_SERVICES,PRIVATE_FOSTERING,"
                        + "SIGNPOST,ADVICE,HOMELESS_OR_ALONE";
        assertThat(Filled.with(GOOD, nine)
                        .check(CHILD, null, teams, words -> false)
                        .problems())
                .contains(new Problem("outcomes", "Select 8 outcomes or fewer"));
    }

    @Test
    void whatTheReceivingTeamReadsGivesNobodyAway() {
        var form = Filled.with(GOOD, "outcomes=EARLY_HELP&nextStep=As the neighbour told us");
        assertThat(form.check(CHILD, null, teams, words -> words.contains("the neighbour told"))
                        .problems())
                .contains(new Problem(
                        "nextStep",
                        "Remove anything that identifies the person who reported the concern."
                                + " The receiving team reads this"));
    }

    @Test
    void aProfessionalIsOwedAnAnswer() {
        var form = Filled.empty(DecisionForm.class);
        Filled.mends(form.check(true, false, NOTHING_RESTRICTED), "answer", "Enter the feedback to the referrer");
        assertThat(form.check(false, false, NOTHING_RESTRICTED).problems()).isEmpty();
    }

    @Test
    void whyNoAgencyWasAskedIsNeededOnlyWhereNoneWas() {
        var form = Filled.with(Filled.empty(DecisionForm.class), "answer=We have looked at it");
        Filled.mends(
                form.check(true, true, NOTHING_RESTRICTED),
                "noChecks",
                "Enter why no agency checks are needed, or request information");
        assertThat(Filled.with(form, "noChecks=School knows them well")
                        .check(true, true, NOTHING_RESTRICTED)
                        .problems())
                .isEmpty();
    }
}
