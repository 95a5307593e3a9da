package org.breakwater.mash.desk.strategy;

import java.time.Instant;

/** The four forms with which a discussion is noted down; one of them holds what was typed, the others begin anew. */
public record Minutes(SeatForm seat, ActionForm action, DecideForm decide, WhyForm notHeld) {

    static Minutes empty(Instant now) {
        return new Minutes(SeatForm.empty(), ActionForm.empty(), DecideForm.at(now), new WhyForm("", ""));
    }

    Minutes with(SeatForm typed) {
        return new Minutes(typed, action, decide, notHeld);
    }

    Minutes with(ActionForm typed) {
        return new Minutes(seat, typed, decide, notHeld);
    }

    Minutes with(DecideForm typed) {
        return new Minutes(seat, action, typed, notHeld);
    }

    Minutes with(WhyForm typed) {
        return new Minutes(seat, action, decide, typed);
    }

    @Override
    public String toString() {
        return "Minutes[…]";
    }
}
