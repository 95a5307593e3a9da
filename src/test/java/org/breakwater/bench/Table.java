package org.breakwater.bench;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The figures as they are printed and as they are written down. */
final class Table {

    private final List<Map<String, Object>> figures = new ArrayList<>();
    private final Map<String, Object> run = new LinkedHashMap<>();
    private boolean complete = true;
    private int missed;

    Table(boolean quick, Clock clock) {
        run.put("at", clock.instant().toString());
        run.put("quick", quick);
        run.put("processors", Runtime.getRuntime().availableProcessors());
        run.put("java", Runtime.version().toString());
        run.put("loadBefore", load());
    }

    /** One figure as text, and kept for the file. */
    String measured(Figure figure, Figure.Outcome outcome) {
        var text = new StringBuilder(heading(figure));
        outcome.ratios().forEach(ratio -> text.append("    ").append(ratio).append('\n'));
        outcome.measured().forEach(one -> text.append("      ").append(one).append('\n'));
        missed +=
                (int) outcome.ratios().stream().filter(ratio -> !ratio.isMet()).count();
        var kept = kept(figure);
        kept.put("ratios", outcome.ratios().stream().map(Table::ratio).toList());
        kept.put("measured", outcome.measured());
        kept.put("details", outcome.details());
        kept.put("loadAfter", load());
        return text.toString();
    }

    String notMeasured(Figure figure, String why) {
        complete = false;
        kept(figure).put("notMeasured", why);
        return heading(figure) + "    not measured: " + why + "\n";
    }

    boolean isComplete() {
        return complete;
    }

    String footer() {
        var aims = missed == 0 ? "every aim that was measured is met" : missed + " of the aims are missed";
        return "%s; %d processors, load %s; the whole is in target/bench.json"
                .formatted(aims, Runtime.getRuntime().availableProcessors(), load());
    }

    String json() {
        run.put("figures", figures);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(run) + "\n";
    }

    private Map<String, Object> kept(Figure figure) {
        var kept = new LinkedHashMap<String, Object>();
        kept.put("figure", figure.letter());
        kept.put("title", figure.title());
        figures.add(kept);
        return kept;
    }

    private static String heading(Figure figure) {
        return "(" + figure.letter() + ") " + figure.title() + "\n";
    }

    /** NaN is no JSON. */
    private static Map<String, Object> ratio(Ratio ratio) {
        var kept = new LinkedHashMap<String, Object>();
        kept.put("what", ratio.what());
        kept.put("value", ratio.value());
        if (ratio.hasAim()) {
            kept.put(ratio.atLeast() ? "atLeast" : "atMost", ratio.aim());
            kept.put("met", ratio.isMet());
        }
        return kept;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
