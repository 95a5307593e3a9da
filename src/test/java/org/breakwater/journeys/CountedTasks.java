package org.breakwater.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The tasks whose pages and presses are limited, done one after another in a house that runs by itself. */
public final class CountedTasks {

    private CountedTasks() {}

    /** @param newestCode the code that was mailed last to an address */
    public static List<TaskCount> inTheHouseAt(int port, UnaryOperator<String> newestCode) {
        try (var chromium = new Chromium()) {
            var counts = new ArrayList<TaskCount>();
            counts.add(PublicTasks.refers(
                    chromium.person(port, true), "lead@" + UUID.randomUUID() + ".example", newestCode));
            counts.add(PublicTasks.reportsTheLeast(chromium.person(port, true)));
            counts.add(PublicTasks.reportsEverything(chromium.person(port, true)));
            return counts;
        }
    }
}
