package org.breakwater.pathways.allegations.cases.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each form of an entry says about an answer that it cannot take. */
class AllegationEntryFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Test
    void anAllegationSaysWhatIsAlleged() {
        says(new AllegationForm("1", "Jory", "In May", "He shouted").check(), null);
        says(new AllegationForm("1", "Jory", "In May", "").check(), "Enter what is alleged");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POLICE | UNDER_WAY | 30/8/2026 |
            | UNDER_WAY | 30/8/2026 | Select a strand
            POLICE |  | 30/8/2026 | Select the status
            POLICE | UNDER_WAY |  | Enter the status date, like 27/3/2026
            POLICE | UNDER_WAY | 2/9/2026 | The status date must be today or earlier
            """)
    void aStrand(String strand, String state, String since, String message) {
        says(new StrandForm("1", said(strand), said(state), said(since), "").check(TODAY), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30/8/2026 | The head | Safety first |
            | The head | Safety first | Enter the date of the meeting, like 27/3/2026
            2/9/2026 | The head | Safety first | The date of the meeting must be today or earlier
            1/8/2025 | The head | Safety first | The date of the meeting must be within the last year
            30/8/2026 |  | Safety first | Enter who attended, and for which agency
            30/8/2026 | The head |  | Enter what was discussed and agreed
            """)
    void aMeeting(String on, String attended, String discussed, String message) {
        var form = new AllegationsMeetingForm("1", said(on), said(attended), "", said(discussed), "", "");
        says(form.check(TODAY), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUSPENDED | 30/8/2026 | No other duties | The deputy head |
            OTHER_DUTIES | 30/8/2026 | Office work |  |
            | 30/8/2026 | No other duties |  | Select what the employer decided
            NONE |  | No risk at work |  | Enter the start date, like 27/3/2026
            NONE | 2/10/2026 | No risk at work |  | The start date must be no more than a month from today
            NONE | 30/8/2026 |  |  | Enter the reasons, and the alternatives considered
            SUSPENDED | 30/8/2026 | No other duties |  | Enter the named contact of the suspended person
            """)
    void aSuspension(String measure, String from, String reasons, String contact, String message) {
        var form = new SuspensionForm("1", said(measure), said(from), said(reasons), said(contact));
        says(form.check(TODAY), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DBS | YES | The school | 30/8/2026 |  |
            DBS | YES | The school | 30/8/2026 | 31/8/2026 |
            DBS | NO |  |  |  |
            | NO |  |  |  | Select the DBS or a regulator
            DBS |  |  |  |  | Select whether the duty to refer is met
            DBS | YES |  | 30/8/2026 |  | Enter who refers
            DBS | YES | The school |  |  | Enter when it was agreed, like 27/3/2026
            DBS | YES | The school | 2/9/2026 |  | Date must be a real date, today or earlier, like 27/3/2026
            DBS | NO |  |  | 31/8/2026 | Select yes to the duty, or delete the date on which it was sent
            """)
    void aReferralDuty(String body, String met, String who, String agreed, String sent, String message) {
        var form = new ReferralDutyForm("1", said(body), said(met), said(who), said(agreed), said(sent), "", "");
        says(form.check(TODAY), message);
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
