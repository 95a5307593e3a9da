package org.breakwater.pathways.allegations.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.DELPHINE;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.MABEL;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.SELWYN;
import static org.breakwater.time.OfficeHours.at;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult.NotNow;
import org.breakwater.casework.ActResult.Yes;
import org.breakwater.casework.clocks.CaseDeadlines.Ending;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.pathways.allegations.lifecycle.AllegationDecisions;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.allegations.meetings.InvitedRow.Presence;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.subjects.Subjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A planned meeting is owed until it is recorded, and who came is recorded of those who were invited. */
@HouseTest
class PlannedMeetingsTest {

    private static final String RULE = "allegation-meeting-recorded";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private InventedAllegation allegation;
    private InventedMeeting meeting;

    @BeforeEach
    void aMeetingIsPlannedForTuesday() {
        clock.setLondon("2027-01-11T10:00");
        allegation = new InventedAllegation(house);
        meeting = new InventedMeeting(allegation, house);
    }

    private ClockRow deadline(String rule) {
        return allegation.clock(rule).orElseThrow();
    }

    @Test
    void aPlannedMeetingIsRecordedByTheEndOfTheNextWorkingDay() {
        assertThat(deadline(RULE)).matches(ClockRow::isRunning).returns(at("2027-01-13T17:30"), ClockRow::dueAt);
    }

    @Test
    void oneThatIsHeldMeetsItsDeadlineAndThatOfTheFirstMeeting() {
        clock.setLondon("2027-01-12T11:00");
        assertThat(meeting.held()).isEqualTo(new Yes());
        assertThat(deadline(RULE).endedHow()).isEqualTo(Ending.MET);
        assertThat(deadline("allegation-first-meeting").endedHow()).isEqualTo(Ending.MET);
        assertThat(meeting.row().isOpen()).isFalse();
        assertThat(meeting.held()).isEqualTo(new NotNow(PlannedMeetings.RECORDED));
    }

    @Test
    void eachPersonsViewIsKeptWithTheirInvitationAndDissentBesideIt() {
        clock.setLondon("2027-01-12T11:00");
        meeting.held();
        assertThat(meeting.invited())
                .extracting(InvitedRow::presence)
                .containsExactly(Presence.ATTENDED, Presence.APOLOGIES);
        assertThat(meeting.invited().getFirst().viewInWords()).isEqualTo("Unfounded. The video shows another adult");
        assertThat(allegation.record().meetings().getFirst().plannedId()).isEqualTo(meeting.id);
        assertThat(allegation.record().meetings().getFirst().attended())
                .as("no name is typed twice")
                .isEmpty();
    }

    @Test
    void theChronologySaysWhatWasAgreedAndWhoAttendedInSentences() {
        var id = UUID.randomUUID();
        var held = new MeetingHeld(
                LocalDate.of(2027, 1, 12),
                List.of(
                        new MeetingHeld.Came(id, "Una Peverell, head", Presence.ATTENDED, null, ""),
                        new MeetingHeld.Came(id, "Petra Quill, police", Presence.APOLOGIES, null, "")),
                "Wilf Anstey, HR",
                "The video",
                "The school checks the rota");
        assertThat(held.inWords())
                .isEqualTo("The school checks the rota. Attended: Una Peverell, head; Wilf Anstey, HR.");
    }

    @Test
    void oneThatIsPutOffIsOwedFromItsNewDateWithTheReasonAndTheSamePeople() {
        assertThat(meeting.putOff(at("2027-01-20T14:00"))).isEqualTo(new Yes());
        assertThat(deadline(RULE).dueAt()).isEqualTo(at("2027-01-21T17:30"));
        assertThat(deadline("allegation-first-meeting"))
                .as("putting off a meeting gains no time")
                .matches(ClockRow::isRunning)
                .returns(at("2027-01-18T17:30"), ClockRow::dueAt);
        assertThat(meeting.row().times()).isEqualTo(2);
        assertThat(meeting.invited()).hasSize(2);
    }

    @Test
    void oneThatIsCancelledIsOwedNoMoreAndTheNextCanBePlanned() {
        assertThat(meeting.plan()).isEqualTo(new NotNow(PlannedMeetings.ONE_AT_A_TIME));
        assertThat(meeting.cancel()).isEqualTo(new Yes());
        assertThat(deadline(RULE).endedHow()).isEqualTo(Ending.NOT_NEEDED);
        assertThat(meeting.row().cancelledWhy()).isEqualTo("The police ask us to wait");
        assertThat(meeting.plan()).isEqualTo(new Yes());
    }

    @Test
    void aCaseIsNeitherConcludedNorTransferredWhileAMeetingIsPlanned() {
        allegation.outcomes(SELWYN, AllegationOutcome.UNFOUNDED);
        allegation.agree(DELPHINE);
        allegation.duty(MABEL, Tri.NO, null);
        assertThat(allegation.conclude(SELWYN))
                .isEqualTo(new NotNow(
                        "This case cannot be closed yet. It still has a deadline: record the planned meeting."));
        assertThat(allegation.as(
                        SELWYN, () -> house.getBean(AllegationDecisions.class).whyNotTransferred(allegation.seen())))
                .contains("A meeting is planned. Record it, or cancel it, before you transfer the case.");
        meeting.cancel();
        assertThat(allegation.as(
                        SELWYN, () -> house.getBean(AllegationDecisions.class).whyNotTransferred(allegation.seen())))
                .isEmpty();
    }

    /** Found by the words of the name in any order, with a title or a job beside it, and in another spelling. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Corwin Hathersage | true
                    Mr Corwin Hathersage (teaching assistant) | true
                    HATHERSAGE, Corwin | true
                    Corwyn Hathersage | true
                    Una Peverell | false
                    Corwin Amberley | false
                    Mr Hathersage | true
                    """)
    void aNameThatMayBeTheSubjectIsSeen(String name, boolean isLike) {
        assertThat(allegation.as(MABEL, () -> house.getBean(Subjects.class).isLike(allegation.id, name)))
                .isEqualTo(isLike);
    }

    @Test
    void nothingOfItIsWrittenByAnyoneElse() {
        assertThatThrownBy(() -> house.acting(
                        InventedPerson.MAYA,
                        () -> house.getBean(JdbcClient.class)
                                .sql("""
                                        insert into pathways.allegation_meeting_cancelled (record_id, meeting_id, why,
                                            recorded_by, recorded_by_name, recorded_at)
                                        values (?, ?, 'By SQL', database.actor_now(), 'Maya', now())""")
                                .params(allegation.id, meeting.id)
                                .update()))
                .hasStackTraceContaining("row-level security");
    }
}
