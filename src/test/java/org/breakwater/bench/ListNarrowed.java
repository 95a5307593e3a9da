package org.breakwater.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * (n) The list of the desk, filtered and in another order, for the role that sees least, in an old installation: each
 * filter that needs a join, and all of them at once.
 */
final class ListNarrowed implements Figure {

    private static final Map<String, String> LISTS = lists();

    private static Map<String, String> lists() {
        var lists = new LinkedHashMap<String, String>();
        lists.put("every open contact by child", "/desk?stage=ALL&sort=CHILD");
        lists.put("not allocated, by deadline", "/desk?stage=ALL&allocated=NONE&sort=DEADLINE");
        lists.put("of an age, in an area", "/desk?stage=ALL&age=FROM_5&age=FROM_10&area=ZZ1");
        lists.put(
                "narrowed by everything",
                "/desk?stage=ALL&rating=AMBER&rating=NONE&from=SCHOOL&from=PUBLIC&age=FROM_1&age=FROM_5&allocated=NONE"
                        + "&late=YES&sort=RECEIVED&order=LAST");
        lists.put("the last to be closed", "/desk?stage=CLOSED");
        return lists;
    }

    @Override
    public String letter() {
        return "n";
    }

    @Override
    public String title() {
        return "the list of the desk, filtered and sorted, as a contact officer, " + DeskPages.CLIENTS + " at once";
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        try (var house = bench.town("old", bench.size().many()).open()) {
            var size = bench.size();
            var each = Math.max(1, size.pages() / LISTS.size());
            var loads = new LinkedHashMap<String, Load>();
            for (int round = -1; round < size.rounds(); round++) {
                for (var list : LISTS.entrySet()) {
                    var load = load(house, list.getValue(), each);
                    // The first round only warms up.
                    if (round >= 0) {
                        loads.merge(list.getKey(), load, Load::and);
                    }
                }
            }
            var slowest = loads.values().stream()
                    .mapToDouble(load -> load.millis(0.95))
                    .max()
                    .orElseThrow();
            var measured = new ArrayList<Measured>();
            loads.forEach((list, load) -> measured.add(new Measured("p95, " + list, load.millis(0.95), "ms")));
            return new Outcome(List.of(Ratio.atMost("p95 of the slowest list in ms", slowest, 60)), measured, Map.of());
        }
    }

    private static Load load(Running house, String path, int each) throws IOException {
        var request = Wire.get(path, SignedIn.as(DeskPages.WHO, house.port()).cookie());
        return Load.run(house.port(), DeskPages.CLIENTS, each, 200, (client, nth) -> request);
    }
}
