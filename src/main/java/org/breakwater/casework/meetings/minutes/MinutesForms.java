package org.breakwater.casework.meetings.minutes;

import java.time.Instant;
import org.breakwater.casework.meetings.NotHeldForm;

/** The four forms that record a discussion; one of them has the input, the others are empty. */
public record MinutesForms(ParticipantForm seat, ActionForm action, DiscussionOutcomeForm decide, NotHeldForm notHeld) {

    static MinutesForms empty(Instant now) {
        return new MinutesForms(
                ParticipantForm.empty(), ActionForm.empty(), DiscussionOutcomeForm.at(now), new NotHeldForm("", ""));
    }

    MinutesForms with(ParticipantForm typed) {
        return new MinutesForms(typed, action, decide, notHeld);
    }

    MinutesForms with(ActionForm typed) {
        return new MinutesForms(seat, typed, decide, notHeld);
    }

    MinutesForms with(DiscussionOutcomeForm typed) {
        return new MinutesForms(seat, action, typed, notHeld);
    }

    MinutesForms with(NotHeldForm typed) {
        return new MinutesForms(seat, action, decide, typed);
    }

    @Override
    public String toString() {
        return "MinutesForms[…]";
    }
}
