package org.breakwater.casework.meetings.minutes;

import java.util.function.UnaryOperator;
import org.breakwater.casework.meetings.NotHeldForm;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;

/** The four forms that record a discussion; one of them has the input, the others are empty. */
public record MinutesForms(ParticipantForm seat, ActionForm action, DiscussionOutcomeForm decide, NotHeldForm notHeld) {

    static MinutesForms empty() {
        return new MinutesForms(
                ParticipantForm.empty(), ActionForm.empty(), DiscussionOutcomeForm.empty(), new NotHeldForm("", ""));
    }

    /** Begins with what is recorded of a participant, to be changed. @param id anything else is no one */
    static UnaryOperator<MinutesForms> changing(StrategyDiscussion discussion, String id) {
        return forms -> discussion.seats().stream()
                .filter(seat -> seat.id().toString().equals(id))
                .findFirst()
                .map(seat -> forms.with(ParticipantForm.of(seat)))
                .orElse(forms);
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
