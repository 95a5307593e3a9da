package org.breakwater.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The tasks whose pages and clicks are limited, done one after another in a running program. */
public final class CountedTasks {

    private CountedTasks() {}

    /** @param newestCode the code that was mailed last to an address */
    public static List<TaskCount> inTheHouseAt(int port, UnaryOperator<String> newestCode) {
        try (var chromium = new Chromium()) {
            var counts = new ArrayList<>(atTheDesk(chromium, port));
            counts.add(PublicTasks.refers(
                    chromium.person(port, true), "lead@" + UUID.randomUUID() + ".example", newestCode));
            counts.add(PublicTasks.reportsTheLeast(chromium.person(port, true)));
            counts.add(PublicTasks.reportsEverything(chromium.person(port, true)));
            return counts;
        }
    }

    /** What the desk and an agency do, one after another. */
    static List<TaskCount> atTheDesk(Chromium chromium, int port) {
        var counts = new ArrayList<TaskCount>();
        var screener = chromium.person(port, true).signIn("Maya Lindqvist");
        var siblings = List.of("Kit Plaice", "Bo Plaice", "Wren Plaice");
        DeskTasks.recordsACall(screener, siblings);
        screener.press("Open the contact");
        var three = DeskTasks.closesWithNoFurtherAction(screener, siblings, 8);
        DeskTasks.asksThePolice(screener);
        var onlyChild = List.of("Otto Dabchick");
        var call = DeskTasks.recordsACall(screener, onlyChild);
        screener.press("Open the contact");
        counts.add(DeskTasks.closesWithNoFurtherAction(screener, onlyChild, 5));
        DeskTasks.asksThePolice(screener);
        counts.add(three);
        counts.add(call);
        counts.add(DeskTasks.isNotKnown(chromium.person(port, true).signIn("Petra")));
        return counts;
    }
}
