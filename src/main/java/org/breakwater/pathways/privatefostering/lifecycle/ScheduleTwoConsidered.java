package org.breakwater.pathways.privatefostering.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.casework.pathway.TransitionPrecondition;
import org.breakwater.pathways.privatefostering.records.ArrangementRecord;
import org.breakwater.pathways.privatefostering.records.ArrangementRecords;
import org.breakwater.pathways.privatefostering.records.VisitMatter;
import org.springframework.stereotype.Component;

/** Nothing is decided before the visits say something about each matter of schedule 2. */
@Component
class ScheduleTwoConsidered implements TransitionPrecondition {

    private final ArrangementRecords records;

    ScheduleTwoConsidered(ArrangementRecords records) {
        this.records = records;
    }

    @Override
    public Optional<String> missing(UUID record, TransitionDetails details) {
        return sentence(
                records.find(record).map(ArrangementRecord::notConsidered).orElse(List.of()));
    }

    private static Optional<String> sentence(List<VisitMatter> open) {
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(open.stream()
                        .map(VisitMatter::inWords)
                        .collect(Collectors.joining("; ", "Before you decide, record a finding about: ", ".")));
    }
}
