package org.breakwater.mash.alerts;

import java.util.List;
import java.util.stream.IntStream;
import org.breakwater.access.Role;

/**
 * How an alert grows until someone acknowledges it. By day it calls the screeners, while the office is closed the duty
 * workers; one that no one took before closing time goes on with the duty workers. After ten minutes the managers are
 * the next whom it calls, and the mail says whom to ring. Danger calls every ten minutes for twelve hours, through the
 * night, and then every hour for as long as no one acknowledges it; what must be read now calls once more at half of
 * its deadline.
 */
final class AlertEscalation {

    /** Local rule: an alert that no one has acknowledged by then goes to the next person. */
    static final int NEXT_PERSON = 10;

    /** Local rule: minutes between the calls after the last of the steps, without an end. */
    static final int THEN_EVERY = 60;

    private static final int LAST = 12 * 60;

    private AlertEscalation() {}

    /**
     * Minutes after the alert of danger at which it calls, the first at once. Each call after the last adds the next.
     */
    static List<Integer> steps() {
        return IntStream.rangeClosed(0, LAST / NEXT_PERSON)
                .mapToObj(n -> n * NEXT_PERSON)
                .toList();
    }

    /**
     * The same for what must be read now.
     *
     * @param half minutes until half of the deadline is over; none when it is over already
     */
    static List<Integer> readNow(int half) {
        return half > NEXT_PERSON ? List.of(0, NEXT_PERSON, half) : List.of(0, NEXT_PERSON);
    }

    /**
     * The roles that a step calls, the one it is for first.
     *
     * @param officeOpen when this step is due, not when the alert was raised
     */
    static List<Role> calls(int step, boolean officeOpen) {
        var first = officeOpen ? Role.SCREENER : Role.DUTY_WORKER;
        return step < NEXT_PERSON ? List.of(first) : List.of(first, Role.MANAGER);
    }

    /** After ten minutes only the next person is called, so whoever reads hears of it once until half of its time. */
    static List<Role> callsToRead(int step, boolean officeOpen) {
        return step == NEXT_PERSON ? List.of(Role.MANAGER) : calls(step, officeOpen);
    }
}
