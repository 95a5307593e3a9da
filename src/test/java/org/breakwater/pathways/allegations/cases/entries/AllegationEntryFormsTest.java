package org.breakwater.pathways.allegations.cases.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.pathways.allegations.records.AllegationReferral;
import org.breakwater.pathways.allegations.records.AllegationReferralRow;
import org.breakwater.pathways.allegations.records.AllegationsCase;
import org.breakwater.pathways.allegations.records.StrandRow;
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

    /** Referred on 20 August, with a police strand since 25 August. */
    private static final AllegationsCase CASE = new AllegationsCase(
            receivedAt(Instant.parse("2026-08-20T09:00:00Z")),
            List.of(),
            List.of(),
            List.of(new StrandRow(
                    StrandRow.Strand.POLICE,
                    StrandRow.State.UNDER_WAY,
                    LocalDate.of(2026, 8, 25),
                    "",
                    "",
                    "",
                    "",
                    Instant.EPOCH)),
            List.of(),
            List.of(),
            List.of(),
            List.of());

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
            POLICE | FINISHED | 30/8/2026 |
            POLICE | FINISHED | 19/8/2026 | A strand cannot finish before the referral, 20 August 2026
            POLICE | FINISHED | 24/8/2026 | This strand cannot finish before it started, 25 August 2026
            EMPLOYER | FINISHED | 24/8/2026 |
            """)
    void aStrand(String strand, String state, String since, String message) {
        says(new StrandForm("1", said(strand), said(state), said(since), "", "", "").check(TODAY, CASE), message);
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
            DBS | YES | The school | 30/8/2026 | 9/9/2026 |  |
            DBS | YES | The school | 30/8/2026 |  | 31/8/2026 |
            OFSTED | YES | The nursery | 30/8/2026 |  |  |
            DBS | NO |  |  |  |  |
            | NO |  |  |  |  | Select the DBS or a regulator
            DBS |  |  |  |  |  | Select whether a referral is required
            DBS | YES |  | 30/8/2026 | 9/9/2026 |  | Enter who refers
            DBS | YES | The school |  | 9/9/2026 |  | Enter when it was agreed, like 27/3/2026
            DBS | YES | The school | 2/9/2026 | 9/9/2026 |  | Date must be a real date, today or earlier, like 27/3/2026
            DBS | YES | The school | 30/8/2026 |  |  | Enter the date by which it has to be sent, like 27/3/2026
            DBS | YES | The school | 30/8/2026 |  | 29/8/2026 | The date sent must be on or after the date it was agreed
            DBS | NO |  |  |  | 31/8/2026 | Select that a referral is required, or delete the date on which it was sent
            """)
    void aReferralDuty(String body, String met, String who, String agreed, String due, String sent, String message) {
        var number = sent == null ? "" : "DBS-4471";
        says(duty(said(body), said(met), said(who), said(agreed), said(due), said(sent), number, ""), message);
    }

    @Test
    void aReferralThatWasSentHasAReferenceAndItsResultCameAfterIt() {
        says(duty("DBS", "YES", "We", "1/8/2026", "", "3/8/2026", "", ""), "Enter the reference of the referral");
        says(duty("DBS", "YES", "We", "1/8/2026", "", "3/8/2026", "7", "4/8/2026"), null);
        says(
                duty("DBS", "YES", "We", "1/8/2026", "", "3/8/2026", "7", "2/8/2026"),
                "The date of the result must be on or after the date it was sent");
        says(
                duty("DBS", "YES", "We", "1/8/2026", "soon", "", "", ""),
                "The date by which it has to be sent must be a real date, like 27/3/2026");
        says(
                duty("DBS", "YES", "We", "1/8/2026", "9/8/2026", "", "", "2/8/2026"),
                "Enter when the referral was sent before its result");
    }

    private static Checked<?> duty(
            String body,
            String met,
            String who,
            String agreed,
            String due,
            String sent,
            String number,
            String resultOn) {
        return new ReferralDutyForm("1", body, met, who, agreed, due, sent, number, "", resultOn, "")
                .check(TODAY, TODAY);
    }

    private static AllegationReferralRow receivedAt(Instant at) {
        var no = AllegationReferral.Tri.NO;
        return new AllegationReferralRow(
                AllegationReferral.Asks.REFERRAL,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                no,
                "",
                no,
                "",
                null,
                no,
                no,
                no,
                "",
                at,
                at);
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
