package org.breakwater.training.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** How the needs of one organisation stand. @param untold how many of its people told no duty */
public record NeedFigures(UUID organisationId, String organisation, int people, int untold, List<NeedLine> lines) {

    public int in(Held held) {
        return (int) lines.stream().filter(line -> line.held() == held).count();
    }

    /** The lines of each person, by name. */
    public List<List<NeedLine>> byPerson() {
        return List.copyOf(lines.stream()
                .collect(Collectors.groupingBy(NeedLine::learnerId, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    @Override
    public String toString() {
        return "NeedFigures[" + organisationId + "]";
    }
}
