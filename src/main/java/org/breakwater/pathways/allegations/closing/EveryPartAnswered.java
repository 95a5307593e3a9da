package org.breakwater.pathways.allegations.closing;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.casework.pathway.TransitionPrecondition;
import org.breakwater.pathways.allegations.records.AllegationsCases;
import org.springframework.stereotype.Component;

/** What the person was told, the support and the lessons are what is forgotten at the end: each part has an answer. */
@Component
public class EveryPartAnswered implements TransitionPrecondition {

    private final AllegationsCases cases;
    private final ClosingSummaries summaries;

    EveryPartAnswered(AllegationsCases cases, ClosingSummaries summaries) {
        this.cases = cases;
        this.summaries = summaries;
    }

    @Override
    public Optional<String> missing(UUID record, TransitionDetails details) {
        var answered = summaries.of(record).stream().map(ClosingRow::part).toList();
        var open = cases.find(record).map(ClosingSummaries::partsOf).orElseThrow().stream()
                .filter(part -> !answered.contains(part))
                .map(part -> part.inWords().toLowerCase(Locale.UK))
                .collect(Collectors.joining("; "));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("Before you conclude, complete the closing summary: %s.".formatted(open));
    }
}
