package org.breakwater.pathways.allegations.closing;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.allocation.AllocationRow;
import org.breakwater.casework.allocation.Allocations;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.casework.pathway.TransitionPrecondition;
import org.breakwater.pathways.allegations.records.AllegationsCases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A case is concluded by someone to whom it is allocated, and not while the person is kept from their work. */
@Component
public class NothingLeftRunning implements TransitionPrecondition {

    private final AllegationsCases cases;
    /** Asked for late: allocations know every case, and so this pathway. */
    private final ObjectProvider<Allocations> allocations;

    NothingLeftRunning(AllegationsCases cases, ObjectProvider<Allocations> allocations) {
        this.cases = cases;
        this.allocations = allocations;
    }

    @Override
    public Optional<String> missing(UUID record, TransitionDetails details) {
        if (allocations.getObject().of(record).stream().noneMatch(AllocationRow::hasIt)) {
            return Optional.of("Allocate the case to someone before you conclude it.");
        }
        return cases.find(record)
                .flatMap(found -> found.runningSuspension())
                .map(row -> "Before you conclude, record that this has ended: %s."
                        .formatted(row.measure().inWords().toLowerCase(Locale.UK)));
    }
}
