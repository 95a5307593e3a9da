package org.breakwater.pathways.allegations.cases.plannedmeetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.time.OfficeHours.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.pathways.allegations.cases.plannedmeetings.InvitationLines.InvitationLine;
import org.breakwater.pathways.allegations.cases.plannedmeetings.RecordPlannedMeetingForm.AttendanceLine;
import org.breakwater.pathways.allegations.meetings.InvitedRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the forms of a planned meeting say about an answer that they cannot take. */
class PlannedMeetingFormsTest {

    private static final Instant NOW = at("2027-01-11T10:00");
    private static final InvitationLine HEAD = new InvitationLine("Una Peverell", "Head", "Fernleigh School");
    private static final PlannedMeetingsForm PLAN =
            new PlannedMeetingsForm("1", "FIRST", "14/1/2027", "14:30", "IN_PERSON", "Civic Centre", List.of(HEAD), "");
    private static final InvitedRow INVITED = new InvitedRow(
            UUID.randomUUID(), UUID.randomUUID(), "Una Peverell", "Head", "The school", null, null, null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    purpose=SOME | Select whether this is the first meeting or a review meeting
                    meetsOn=31/2/2027 | Enter the date of the meeting, like 27/3/2026
                    meetsTime=noonish | Enter the time of the meeting, like 14:30
                    meetsOn=10/1/2027 | The meeting must be later than now, and within a year
                    meetsOn=14/2/2028 | The meeting must be later than now, and within a year
                    how= | Select whether the meeting is in person or by video
                    venue= | Enter the venue
                    who1= | Enter the name of person 1
                    role1= | Enter the role of person 1
                    agency1= | Enter the agency of person 1
                    """)
    void aPlan(String typed, String message) {
        says(Filled.with(PLAN, typed).check(NOW, name -> false), message);
    }

    @Test
    void aMeetingByVideoNeedsNoPlaceAndAMeetingNeedsPeople() {
        says(Filled.with(PLAN, "how=VIDEO&venue=").check(NOW, name -> false));
        says(
                Filled.with(PLAN, "who1=&role1=&agency1=").check(NOW, name -> false),
                "Enter at least one person to invite");
    }

    @Test
    void aNameLikeThatOfTheSubjectHasToBeConfirmed() {
        says(PLAN.check(NOW, name -> true), InvitationLines.LIKE_SUBJECT);
        says(Filled.with(PLAN, "sure=YES").check(NOW, name -> true));
    }

    @Test
    void anInvitationToWithdrawIsOneOfThose() {
        var form = new PlannedMeetingForm("1", List.of(), "", INVITED.id().toString(), "She is ill", "WITHDRAW");
        says(form.check(List.of(INVITED), name -> false));
        says(form.check(List.of(), name -> false), "Select an invitation to withdraw");
        says(
                Filled.with(form, "why=").check(List.of(INVITED), name -> false),
                "Enter the reason for withdrawing the invitation");
    }

    @Test
    void aMeetingThatIsNotHeldSaysWhyAndWhenInstead() {
        var form = new NotHeldForm("1", "PUT_OFF", "The head is ill", "20/1/2027", "9:00", "VIDEO", "");
        says(form.check(NOW));
        says(Filled.with(form, "what=").check(NOW), "Select whether the meeting is postponed or cancelled");
        says(Filled.with(form, "why=").check(NOW), "Enter why the meeting will not go ahead");
        says(Filled.with(form, "meetsOn=").check(NOW), "Enter the date of the meeting, like 27/3/2026");
        says(
                Filled.with(form, "what=CANCELLED").check(NOW),
                "A cancelled meeting has no new date. Clear those boxes, or select postponed");
        says(Filled.with(form, "what=CANCELLED&meetsOn=&meetsTime=&how=").check(NOW));
    }

    @Test
    void aMeetingThatWasHeldSaysWhoCameAndWhatWasAgreed() {
        var line = new AttendanceLine(INVITED.id().toString(), "ATTENDED", "", "");
        var form = new RecordPlannedMeetingForm("1", "11/1/2027", List.of(line), "", "No contact", "");
        var today = LocalDate.of(2027, 1, 11);
        says(form.check(today, List.of(INVITED)));
        says(
                Filled.with(form, "heldOn=").check(today, List.of(INVITED)),
                "Enter the date of the meeting, like 27/3/2026");
        says(
                Filled.with(form, "heldOn=12/1/2027").check(today, List.of(INVITED)),
                "The date of the meeting must be today or earlier");
        says(Filled.with(form, "discussed=").check(today, List.of(INVITED)), "Enter what was discussed and agreed");
    }

    private static void says(Checked<?> checked, String... messages) {
        assertThat(checked instanceof Bad<?>(var problems) ? problems : List.<Problem>of())
                .extracting(Problem::message)
                .containsExactly(messages);
    }
}
