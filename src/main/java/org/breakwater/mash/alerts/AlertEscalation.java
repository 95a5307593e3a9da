package org.breakwater.mash.alerts;

import java.util.List;
import java.util.stream.IntStream;
import org.breakwater.access.Role;

/**
 * How an alert escalates until someone acknowledges it. In office hours it notifies the screeners, otherwise the duty
 * workers; one that no one acknowledged before closing time passes to the duty workers. After ten minutes the managers
 * are notified as well, and the mail says who to telephone. Danger is repeated every ten minutes for twelve hours,
 * through the night, and then every hour until someone acknowledges it; what must be read now is repeated once more at
 * half its deadline.
 */
final class AlertEscalation {

    /** Local rule: an alert not acknowledged by then goes to the next person. */
    static final int NEXT_PERSON = 10;

    /** Local rule: minutes between the repetitions after the last step, without an end. */
    static final int THEN_EVERY = 60;

    private static final int LAST = 12 * 60;

    private AlertEscalation() {}

    /**
     * Minutes after a danger alert at which it is sent, the first at once. Each repetition after the last adds the
     * next.
     */
    static List<Integer> steps() {
        return IntStream.rangeClosed(0, LAST / NEXT_PERSON)
                .mapToObj(n -> n * NEXT_PERSON)
                .toList();
    }

    /**
     * The same for what must be read now.
     *
     * @param half minutes until half of the deadline is over; none if it is over already
     */
    static List<Integer> readNow(int half) {
        return half > NEXT_PERSON ? List.of(0, NEXT_PERSON, half) : List.of(0, NEXT_PERSON);
    }

    /**
     * The roles that a step notifies, the main one first.
     *
     * @param officeOpen when this step is due, not when the alert was raised
     */
    static List<Role> calls(int step, boolean officeOpen) {
        var first = officeOpen ? Role.SCREENER : Role.DUTY_WORKER;
        return step < NEXT_PERSON ? List.of(first) : List.of(first, Role.MANAGER);
    }

    /** After ten minutes only the next person is notified, so each reader hears of it once until half its time. */
    static List<Role> callsToRead(int step, boolean officeOpen) {
        return step == NEXT_PERSON ? List.of(Role.MANAGER) : calls(step, officeOpen);
    }
}
