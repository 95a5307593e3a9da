package org.breakwater.casework.screeningtools;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One version of a screening tool, as its file says it. A version that was used is never edited: the next one is the
 * next file.
 *
 * @param kind the kind of case that it is for
 * @param notice what its user must know about it, shown above the questions
 * @param suspectedCounts whether "suspected" scores like "yes"; if not, it is shown beside the score
 * @param bands the lowest first, the first from 0; a practitioner's level is one of these
 * @param statements required words, such as a danger statement and a safety goal
 */
public record ScreeningTool(
        String id,
        int version,
        String kind,
        String name,
        String notice,
        LocalDate validFrom,
        String source,
        boolean suspectedCounts,
        List<Section> sections,
        List<Band> bands,
        List<Statement> statements) {

    /** The most that a form can ask on one page. */
    static final int MOST_INDICATORS = 50;

    /** @param windows when it happened, each with its weight; none if the time does not matter */
    public record Section(String name, String hint, List<Window> windows, List<Indicator> indicators) {}

    public record Window(String id, String name, int weight) {}

    public record Indicator(String id, String words, int weight) {}

    /** @param from the lowest score */
    public record Band(String id, String name, int from) {}

    public record Statement(String id, String label, String hint) {}

    public ScreeningTool {
        var ids = new HashSet<String>();
        sections.stream()
                .flatMap(section -> section.indicators().stream())
                .forEach(indicator -> refuseIf(!ids.add(indicator.id()), "two indicators are " + indicator.id()));
        refuseIf(ids.isEmpty() || ids.size() > MOST_INDICATORS, "it needs 1 to 50 indicators");
        refuseIf(bands.isEmpty() || bands.getFirst().from() != 0, "its first band must begin at 0");
        var fromOnes = bands;
        refuseIf(
                IntStream.range(1, bands.size())
                        .anyMatch(n ->
                                fromOnes.get(n).from() <= fromOnes.get(n - 1).from()),
                "its bands must rise");
        refuseIf(source.isBlank(), "it has no source");
    }

    public List<Indicator> indicators() {
        return sections.stream()
                .flatMap(section -> section.indicators().stream())
                .toList();
    }

    public Section sectionOf(String indicator) {
        return sections.stream()
                .filter(section ->
                        section.indicators().stream().anyMatch(one -> one.id().equals(indicator)))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Band> band(String called) {
        return bands.stream().filter(band -> band.id().equals(called)).findFirst();
    }

    /** Whether the first level is below the second. */
    public boolean isLower(String level, String than) {
        return rank(level) < rank(than);
    }

    private int rank(String level) {
        return bands.stream().map(Band::id).toList().indexOf(level);
    }

    /** As a form names it. */
    public String key() {
        return id + "@" + version;
    }

    public ScreeningScore score(List<GivenAnswer> answers) {
        var points = answers.stream().mapToInt(this::points).sum();
        var band = bands.stream()
                .filter(one -> one.from() <= points)
                .reduce((_, last) -> last)
                .orElseThrow();
        return new ScreeningScore(
                points, count(answers, ScreeningAnswer.UNKNOWN), count(answers, ScreeningAnswer.SUSPECTED), band);
    }

    private int points(GivenAnswer given) {
        var counts =
                given.answer() == ScreeningAnswer.YES || suspectedCounts && given.answer() == ScreeningAnswer.SUSPECTED;
        if (!counts) {
            return 0;
        }
        var weight = indicators().stream()
                .filter(one -> one.id().equals(given.indicator()))
                .mapToInt(Indicator::weight)
                .sum();
        return weight * window(given).map(Window::weight).orElse(1);
    }

    /** When it happened, if its section asks that. */
    public Optional<Window> window(GivenAnswer given) {
        return sectionOf(given.indicator()).windows().stream()
                .filter(one -> one.id().equals(given.happened()))
                .findFirst();
    }

    private static int count(List<GivenAnswer> answers, ScreeningAnswer which) {
        return (int) answers.stream().filter(given -> given.answer() == which).count();
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException("A screening tool cannot be used: " + why);
        }
    }
}
