package org.breakwater.casework.find;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.people.search.FoundPerson;
import org.breakwater.time.Calendars;

/**
 * A person who was found, with every case that they are likely in. Likely is not confirmed, and the page says so.
 *
 * @param lines the closest match first
 */
public record FoundPersonGroup(List<Found.PersonLine> lines) {

    private static final int AT_ONCE = 5;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public FoundPerson closest() {
        return lines.getFirst().person();
    }

    /** The latest first. */
    public List<Found.CaseLine> cases() {
        return lines.stream()
                .map(Found.PersonLine::in)
                .distinct()
                .map(in -> new Found.CaseLine(in.row(), in.kind(), childrenIn(in)))
                .sorted(Comparator.comparing((Found.CaseLine line) -> line.row().receivedAt())
                        .reversed())
                .toList();
    }

    /** The outcome of a child is its own, not that of brothers and sisters in the same case. */
    private List<UUID> childrenIn(Found.CaseLine in) {
        return lines.stream()
                .filter(line -> line.in().equals(in) && line.person().isChild())
                .map(line -> line.person().id())
                .toList();
    }

    /** Those that a list shows at once. */
    public List<Found.CaseLine> latestCases() {
        return cases().stream().limit(AT_ONCE).toList();
    }

    public List<Found.CaseLine> earlierCases() {
        return cases().stream().skip(AT_ONCE).toList();
    }

    /** Such as "6 contacts, last 27 November 2026, 1 open". */
    public String summary() {
        var cases = cases();
        var kinds = cases.stream().map(line -> line.kind().noun()).distinct().toList();
        var noun = kinds.size() == 1 ? kinds.getFirst() : "case";
        var last = cases.getFirst().row().receivedAt().atZone(Calendars.LONDON).toLocalDate();
        var open = cases.stream().filter(line -> !line.row().closed()).count();
        return "%d %s, last %s, %s"
                .formatted(
                        cases.size(),
                        cases.size() == 1 ? noun : noun + "s",
                        DAY.format(last),
                        open == 0 ? "none open" : open + " open");
    }

    /** Their names in the other cases, such as "Penycook Hana"; empty if they are the same everywhere. */
    public String otherNames() {
        return others(FoundPerson::called);
    }

    /** Their addresses in the other cases. */
    public String otherAddresses() {
        return others(FoundPerson::address);
    }

    private String others(Function<FoundPerson, String> of) {
        return lines.stream()
                .map(line -> of.apply(line.person()))
                .filter(one -> !one.isBlank() && !one.equalsIgnoreCase(of.apply(closest())))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return "FoundPersonGroup[" + lines.size() + "]";
    }
}
