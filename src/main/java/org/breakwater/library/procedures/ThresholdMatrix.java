package org.breakwater.library.procedures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.breakwater.library.rendering.ManualChapter;
import org.breakwater.library.rendering.ManualChapter.Clause;

/**
 * Needs by levels, extracted from a chapter: its sections called "Level 1: …" are the levels, and clauses that begin
 * with the same bold words at every level, such as "Development.", are the needs. So a sign of need is written only in
 * the chapter.
 */
public record ThresholdMatrix(List<Level> levels, List<Need> needs) {

    private static final Pattern LEVEL = Pattern.compile("Level \\d+: .{1,60}");
    private static final Pattern NEED = Pattern.compile("^\\*\\*([^*]{1,60})\\.\\*\\* ");

    /** @param anchor of its section in the chapter */
    public record Level(String title, String anchor) {}

    /** @param signs a clause for each level, in their order, without the bold words */
    public record Need(String name, List<Clause> signs) {}

    public ThresholdMatrix {
        levels = List.copyOf(levels);
        needs = List.copyOf(needs);
    }

    /** Empty for a chapter that is not about levels of need. */
    static Optional<ThresholdMatrix> of(ManualChapter chapter) {
        var sections = chapter.sections().stream()
                .filter(section -> LEVEL.matcher(section.title()).matches())
                .toList();
        var byLevel = sections.stream().map(ThresholdMatrix::signs).toList();
        var needs = byLevel.stream()
                .findFirst()
                .map(first -> first.keySet().stream()
                        .filter(need -> byLevel.stream().allMatch(signs -> signs.containsKey(need)))
                        .map(need -> new Need(
                                need,
                                byLevel.stream().map(signs -> signs.get(need)).toList()))
                        .toList())
                .orElse(List.of());
        return sections.size() < 2 || needs.isEmpty()
                ? Optional.empty()
                : Optional.of(new ThresholdMatrix(
                        sections.stream()
                                .map(section -> new Level(section.title(), section.anchor()))
                                .toList(),
                        needs));
    }

    private static Map<String, Clause> signs(ManualChapter.Section section) {
        var signs = new LinkedHashMap<String, Clause>();
        for (var clause : section.clauses()) {
            var need = NEED.matcher(clause.text());
            if (need.find()) {
                signs.put(need.group(1), new Clause(clause.id(), clause.number(), need.replaceFirst("")));
            }
        }
        return signs;
    }
}
