package org.breakwater.training.office.helped;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.breakwater.training.model.HelpedRow;
import org.breakwater.training.model.SmallNumbers;
import org.breakwater.training.model.Stage;

/** Means in a table of groups by stages, without those of so few people that they would speak of somebody. */
public final class Figures {

    private final Map<String, Map<Stage, HelpedRow>> groups = new LinkedHashMap<>();
    private final Map<Stage, Set<String>> hidden = new EnumMap<>(Stage.class);

    private Figures() {}

    /**
     * @param named what a group is called
     * @param parts whether the groups are the parts of a whole that is shown too, so that one alone can be worked out
     */
    static Figures of(List<HelpedRow> rows, Function<HelpedRow, String> named, boolean parts) {
        var figures = new Figures();
        rows.forEach(row -> figures.groups
                .computeIfAbsent(named.apply(row), name -> new EnumMap<>(Stage.class))
                .put(row.stage(), row));
        for (var stage : Stage.values()) {
            var people = new HashMap<String, Integer>();
            figures.groups.forEach((name, stages) -> {
                if (stages.get(stage) instanceof HelpedRow row) {
                    people.put(name, row.people());
                }
            });
            figures.hidden.put(stage, parts ? SmallNumbers.hidden(people) : few(people));
        }
        return figures;
    }

    public List<String> names() {
        return List.copyOf(groups.keySet());
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The mean and of how many people; of a group that is too small that alone, and a stroke where nobody answered. */
    public String said(String name, Stage stage) {
        var row = of(name).get(stage);
        if (row == null) {
            return "–";
        }
        return isHidden(name, stage) ? "Too few" : mean(row) + " (" + row.people() + ")";
    }

    /** The mean; empty when nothing is said of it. */
    public String mean(String name, Stage stage) {
        var row = of(name).get(stage);
        return row == null || isHidden(name, stage) ? "" : mean(row);
    }

    /** How many answered; empty when nothing is said of them. */
    public String people(String name, Stage stage) {
        var row = of(name).get(stage);
        return row == null || isHidden(name, stage) ? "" : String.valueOf(row.people());
    }

    private boolean isHidden(String name, Stage stage) {
        return hidden.getOrDefault(stage, Set.of()).contains(name);
    }

    private Map<Stage, HelpedRow> of(String name) {
        return groups.getOrDefault(name, Map.of());
    }

    private static Set<String> few(Map<String, Integer> people) {
        var few = new HashMap<>(people);
        few.values().removeIf(count -> count >= SmallNumbers.LEAST);
        return Set.copyOf(few.keySet());
    }

    private static String mean(HelpedRow row) {
        return String.format(Locale.UK, "%.1f", row.mean());
    }

    @Override
    public String toString() {
        return "Figures[" + groups.size() + "]";
    }
}
