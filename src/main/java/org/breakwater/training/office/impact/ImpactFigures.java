package org.breakwater.training.office.impact;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.breakwater.training.evaluate.EvaluationStage;
import org.breakwater.web.figures.SmallNumberSuppression;

/** Means in a table of groups by stages, without groups so small that they would reveal individuals. */
public final class ImpactFigures {

    /** Completely confident. */
    private static final double MOST = 5;

    private final Map<String, Map<EvaluationStage, ImpactRow>> groups = new LinkedHashMap<>();
    private final Map<EvaluationStage, Set<String>> hidden = new EnumMap<>(EvaluationStage.class);

    private ImpactFigures() {}

    /**
     * @param named the name of a group
     * @param parts whether the groups are the parts of a total that is shown too, so that one alone could be computed
     */
    static ImpactFigures of(List<ImpactRow> rows, Function<ImpactRow, String> named, boolean parts) {
        var figures = new ImpactFigures();
        rows.forEach(row -> figures.groups
                .computeIfAbsent(named.apply(row), name -> new EnumMap<>(EvaluationStage.class))
                .put(row.stage(), row));
        for (var stage : EvaluationStage.values()) {
            var people = new HashMap<String, Integer>();
            figures.groups.forEach((name, stages) -> {
                if (stages.get(stage) instanceof ImpactRow row) {
                    people.put(name, row.people());
                }
            });
            figures.hidden.put(stage, parts ? SmallNumberSuppression.hidden(people) : few(people));
        }
        return figures;
    }

    public List<String> names() {
        return List.copyOf(groups.keySet());
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The mean and the number of people; for a small group only a remark, and a dash if nobody answered. */
    public String said(String name, EvaluationStage stage) {
        var row = of(name).get(stage);
        if (row == null) {
            return "–";
        }
        return isHidden(name, stage) ? "Too few" : mean(row) + " (" + row.people() + ")";
    }

    /** The mean; empty if it is suppressed. */
    public String mean(String name, EvaluationStage stage) {
        var row = of(name).get(stage);
        return row == null || isHidden(name, stage) ? "" : mean(row);
    }

    /** How far the mean is between nothing and complete confidence, from 0 to 100; 0 if it is suppressed. */
    public int percent(String name, EvaluationStage stage) {
        var row = of(name).get(stage);
        return row == null || isHidden(name, stage) ? 0 : (int) Math.round(100 * row.mean() / MOST);
    }

    /** How many answered; empty if it is suppressed. */
    public String people(String name, EvaluationStage stage) {
        var row = of(name).get(stage);
        return row == null || isHidden(name, stage) ? "" : String.valueOf(row.people());
    }

    private boolean isHidden(String name, EvaluationStage stage) {
        return hidden.getOrDefault(stage, Set.of()).contains(name);
    }

    private Map<EvaluationStage, ImpactRow> of(String name) {
        return groups.getOrDefault(name, Map.of());
    }

    private static Set<String> few(Map<String, Integer> people) {
        var few = new HashMap<>(people);
        few.values().removeIf(count -> count >= SmallNumberSuppression.LEAST);
        return Set.copyOf(few.keySet());
    }

    private static String mean(ImpactRow row) {
        return String.format(Locale.UK, "%.1f", row.mean());
    }

    @Override
    public String toString() {
        return "ImpactFigures[" + groups.size() + "]";
    }
}
