package org.breakwater.messages.model;

import java.util.List;
import java.util.stream.IntStream;
import org.breakwater.access.Role;

/**
 * How an alarm grows until somebody has it: at once, then every ten minutes through the night and the next morning;
 * from the twentieth minute on the managers are called too. By day it calls the screeners, while the office is closed
 * the duty workers; an alarm that nobody took before closing time goes on with the duty workers.
 */
final class Louder {

    private static final int EVERY = 10;
    private static final int LAST = 12 * 60;
    private static final int MANAGERS_FROM = 20;

    private Louder() {}

    /** Minutes after the alarm at which it calls, the first at once. */
    static List<Integer> steps() {
        return IntStream.rangeClosed(0, LAST / EVERY).mapToObj(n -> n * EVERY).toList();
    }

    /**
     * The roles that a step calls, the one it is for first.
     *
     * @param officeOpen when this step is due, not when the alarm was raised
     */
    static List<Role> calls(int step, boolean officeOpen) {
        var first = officeOpen ? Role.SCREENER : Role.DUTY_WORKER;
        return step < MANAGERS_FROM ? List.of(first) : List.of(first, Role.MANAGER);
    }
}
