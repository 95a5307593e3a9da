package org.breakwater.pathways.privatefostering.records;

import java.util.List;
import java.util.Optional;

/**
 * All that is recorded of an arrangement.
 *
 * @param visits the latest first
 * @param decisions the latest first
 */
public record ArrangementRecord(
        FosteringRow now, NotificationRow notification, List<VisitRow> visits, List<SuitabilityRow> decisions) {

    /** The matters of schedule 2 about which no visit of this assessment has found anything. */
    public List<VisitMatter> notConsidered() {
        return VisitMatter.ofAssessment().stream()
                .filter(matter -> finding(matter).isEmpty())
                .toList();
    }

    /** The latest finding of this assessment about a matter. */
    public Optional<String> finding(VisitMatter matter) {
        return visits.stream()
                .filter(visit ->
                        visit.kind().isOfAssessment() && !visit.recordedAt().isBefore(now.assessedFrom()))
                .flatMap(visit -> Optional.ofNullable(visit.finding(matter)).stream())
                .findFirst();
    }

    public Optional<SuitabilityRow> decision() {
        return decisions.stream().findFirst();
    }
}
