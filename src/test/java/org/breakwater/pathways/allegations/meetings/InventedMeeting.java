package org.breakwater.pathways.allegations.meetings;

import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.MABEL;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.SELWYN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.House;
import org.breakwater.casework.ActResult;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.allegations.meetings.InvitedRow.Presence;
import org.breakwater.pathways.allegations.meetings.MeetingHeld.Came;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Invitation;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Purpose;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Time;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.time.Calendars;

/** A first meeting by video, planned for tomorrow, to which the head and a detective are invited. */
public final class InventedMeeting {

    public final InventedAllegation allegation;
    public final UUID id;
    private final PlannedMeetings meetings;
    private final MeetingInvitations invitations;
    private final Clock clock;

    public InventedMeeting(InventedAllegation allegation, House house) {
        this.allegation = allegation;
        this.meetings = house.getBean(PlannedMeetings.class);
        this.invitations = house.getBean(MeetingInvitations.class);
        this.clock = house.getBean(Clock.class);
        allegation.consider(SELWYN, Way.MEETING);
        if (!plan().equals(new ActResult.Yes())) {
            throw new AssertionError("Planning was refused");
        }
        id = row().id();
    }

    /** The page of a case in which a meeting was called and none is planned. */
    public static String toPlan(House house) {
        var allegation = new InventedAllegation(house);
        allegation.consider(SELWYN, Way.MEETING);
        return "/allegations/cases/" + allegation.id + "/planned-meetings";
    }

    public ActResult plan() {
        var plan = new MeetingPlan(
                Purpose.FIRST,
                new Time(clock.instant().plus(Duration.ofDays(1)), true, ""),
                List.of(
                        new Invitation("Una Peverell", "Head", "Fernleigh School"),
                        new Invitation("Ola Brandt", "Detective sergeant", "Essex Police")));
        return as(
                () -> meetings.plan(MABEL, allegation.seen(), allegation.seen().version(), plan));
    }

    public ActResult putOff(Instant to) {
        return as(() -> meetings.putOff(
                MABEL,
                allegation.seen(),
                allegation.seen().version(),
                row(),
                new Time(to, true, ""),
                "The head is ill"));
    }

    public ActResult cancel() {
        return as(() -> meetings.cancel(
                MABEL, allegation.seen(), allegation.seen().version(), row(), "The police ask us to wait"));
    }

    /** The head came and has a view; the detective sent apologies. */
    public ActResult held() {
        var people = invited();
        var held = new MeetingHeld(
                clock.instant().atZone(Calendars.LONDON).toLocalDate(),
                List.of(
                        new Came(
                                people.getFirst().id(),
                                people.getFirst().who(),
                                Presence.ATTENDED,
                                AllegationOutcome.UNFOUNDED,
                                "The video shows another adult"),
                        new Came(people.getLast().id(), people.getLast().who(), Presence.APOLOGIES, null, "")),
                "",
                "No contact with children until the next meeting",
                "");
        return as(
                () -> meetings.held(MABEL, allegation.seen(), allegation.seen().version(), row(), held));
    }

    public PlannedMeetingRow row() {
        return as(() -> meetings.of(allegation.id)).getFirst();
    }

    public List<InvitedRow> invited() {
        return as(() -> invitations.of(allegation.id));
    }

    private <T> T as(Supplier<T> work) {
        return allegation.as(MABEL, work);
    }
}
