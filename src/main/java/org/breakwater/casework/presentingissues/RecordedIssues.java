package org.breakwater.casework.presentingissues;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The recorded issues, in a line for each child, in the order of the list. */
public final class RecordedIssues {

    private RecordedIssues() {}

    /** By the child's id, such as "Neglect: supervision; Young carer". */
    public static Map<UUID, String> of(List<PresentingIssueRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt(PresentingIssueRow::place))
                .collect(Collectors.groupingBy(
                        PresentingIssueRow::about,
                        LinkedHashMap::new,
                        Collectors.mapping(PresentingIssueRow::inWords, Collectors.joining("; "))));
    }

    /** The current ones. */
    public static Map<UUID, String> current(List<PresentingIssueRow> rows) {
        return of(rows.stream().filter(PresentingIssueRow::isCurrent).toList());
    }
}
