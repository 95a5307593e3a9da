package org.breakwater.training.compliance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.training.catalogue.CurrencyStatus;

/** The compliance of one organisation. @param untold how many of its people have stated no duty */
public record ComplianceFigures(
        UUID organisationId, String organisation, String kind, int people, int untold, List<ComplianceLine> lines) {

    /** What the filters let through, with the people of whom something is left. */
    public ComplianceFigures narrowed(ComplianceForm filter) {
        if (filter.isEmpty()) {
            return this;
        }
        var left = lines.stream().filter(filter::lets).toList();
        var of = (int) left.stream().map(ComplianceLine::learnerId).distinct().count();
        return new ComplianceFigures(organisationId, organisation, kind, of, 0, left);
    }

    public int in(CurrencyStatus currencyStatus) {
        return (int)
                lines.stream().filter(line -> line.held() == currencyStatus).count();
    }

    /** The lines of each person, by name. */
    public List<List<ComplianceLine>> byPerson() {
        return List.copyOf(lines.stream()
                .collect(Collectors.groupingBy(ComplianceLine::learnerId, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    @Override
    public String toString() {
        return "ComplianceFigures[" + organisationId + "]";
    }
}
