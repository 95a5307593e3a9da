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
            var counts = new ArrayList<>(atTheDesk(chromium, port));
            counts.add(PublicTasks.refers(
                    chromium.person(port, true), "lead@" + UUID.randomUUID() + ".example", newestCode));
            counts.add(PublicTasks.reportsTheLeast(chromium.person(port, true)));
            counts.add(PublicTasks.reportsEverything(chromium.person(port, true)));
            return counts;
        }
    }

    private static List<TaskCount> atTheDesk(Chromium chromium, int port) {
        var counts = new ArrayList<TaskCount>();
        var screener = chromium.person(port, true).signIn("Maya Lindqvist");
        DeskTasks.recordsACall(screener, List.of("Kit Plaice", "Bo Plaice", "Wren Plaice"));
        screener.press("Open the contact");
        var three = DeskTasks.closesWithNoFurtherAction(screener, 3, 8);
        counts.add(DeskTasks.recordsACall(screener, List.of("Otto Dabchick")));
        screener.press("Open the contact");
        counts.addFirst(DeskTasks.closesWithNoFurtherAction(screener, 1, 5));
        counts.add(1, three);
        DeskTasks.asksThePolice(screener);
        var researcher = chromium.person(port, true).signIn("Petra").go("/information-requests");
        researcher.open(researcher.page().locator("main h2 a").first());
        counts.add(DeskTasks.isNotKnown(researcher));
        return counts;
    }
}
