package org.breakwater.pathways.privatefostering.arrangements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.pathways.privatefostering.records.VisitMatter;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each form of an arrangement says about an answer that it cannot take. */
class ArrangementFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-08-30 | ALONE |  | CARER,HOUSEHOLD,PARENTS |  |
            | ALONE |  | CARER,HOUSEHOLD,PARENTS |  | Enter the date of the visit, like 27/3/2026
            31/2/2026 | ALONE |  | CARER,HOUSEHOLD,PARENTS |  | Enter the date of the visit, like 27/3/2026
            2/9/2026 | ALONE |  | CARER,HOUSEHOLD,PARENTS |  | The date of the visit must be today or earlier
            1/8/2025 | ALONE |  | CARER,HOUSEHOLD,PARENTS |  | The date of the visit must be within the last year
            30/8/2026 |  |  | CARER,HOUSEHOLD,PARENTS |  | Select whether the child was seen alone
            30/8/2026 | NOT_ALONE |  | CARER,HOUSEHOLD,PARENTS |  | Enter why the child was not seen alone
            30/8/2026 | NOT_ALONE | Only with her aunt | CARER,HOUSEHOLD,PARENTS |  |
            30/8/2026 | ALONE |  | CARER |  | Enter who was not spoken to, and why
            30/8/2026 | ALONE |  | CARER | Abroad |
            """)
    void aVisit(String on, String child, String why, String spoken, String others, String message) {
        var form = new VisitForm(
                "1",
                said(on),
                "",
                said(child),
                said(why),
                List.of(spoken.split(",")),
                said(others),
                List.of(new VisitForm.Finding("Agreed for a year")),
                "");
        says(form.check(VisitMatter.ofAssessment(), TODAY), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUITABLE | All is well |  |  |  |
            | All is well |  |  |  | Select what you decide
            SUITABLE |  |  |  |  | Enter the reasons for the decision
            SUITABLE | All is well | A gate |  |  | Select “Suitable with requirements”, or delete the requirements
            REQUIREMENTS | The stairs |  |  | 30/8/2026 | Enter the requirements
            REQUIREMENTS | The stairs | A gate |  |  | Enter the date of the written notice, like 27/3/2026
            REQUIREMENTS | The stairs | A gate |  | 2/9/2026 | The date of the notice must be today or earlier
            REQUIREMENTS | The stairs | A gate |  | 30/8/2026 |
            PROHIBITED | Not safe |  |  | 30/8/2026 | Select what is prohibited
            PROHIBITED | Not safe |  | CHILD | 30/8/2026 |
            """)
    void aDecision(String outcome, String reasons, String requirements, String scope, String served, String message) {
        var form = new DecisionForm("1", said(outcome), said(reasons), said(requirements), said(scope), said(served));
        says(form.check(TODAY), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OTHER | 30/8/2026 |  | They moved |
            | 30/8/2026 |  | They moved | Select what has changed
            OTHER |  |  | They moved | Enter the date of the change, like 27/3/2026
            OTHER | 2/9/2026 |  | They moved | The date of the change must be today or earlier
            OTHER | 30/8/2026 |  |  | Enter what has changed, and who told you
            DISABILITY | 30/8/2026 |  | A letter | Select whether the child is disabled
            DISABILITY | 30/8/2026 | YES | A letter |
            """)
    void aChange(String change, String on, String disabled, String words, String message) {
        says(new ChangeForm("1", said(change), said(on), said(disabled), said(words)).check(TODAY), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RETURNED | 30/8/2026 | Home again |
            | 30/8/2026 | Home again | Select how it ended
            NOT_PRIVATE_FOSTERING | 30/8/2026 | Home again | Select how it ended
            RETURNED |  | Home again | Enter the date on which it ended, like 27/3/2026
            RETURNED | 2/9/2026 | Home again | The date on which it ended must be today or earlier
            RETURNED | 30/8/2026 |  | Enter what happened, and where the child lives now
            """)
    void anEnding(String ending, String on, String words, String message) {
        says(new EndingForm("1", said(ending), said(on), said(words)).check(TODAY), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YES | She is back |
            NO | She is back |
            | She is back | Select yes if the child lives with the carer now
            MAYBE | She is back | Select yes if the child lives with the carer now
            YES |  | Enter why you are reopening the arrangement
            """)
    void aReopening(String lives, String words, String message) {
        says(new ReopeningForm("1", said(lives), said(words)).check(), message);
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** That message and no other; none if the form is right. */
    private static void says(Checked<?> checked, @Nullable String message) {
        var messages = checked instanceof Bad<?>(var problems)
                ? problems.stream().map(Problem::message).toList()
                : List.<String>of();
        assertThat(messages).isEqualTo(message == null ? List.of() : List.of(message));
    }
}
