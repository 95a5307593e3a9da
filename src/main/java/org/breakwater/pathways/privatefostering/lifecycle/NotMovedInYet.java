package org.breakwater.pathways.privatefostering.lifecycle;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.casework.pathway.TransitionPrecondition;
import org.breakwater.pathways.privatefostering.records.ArrangementRecords;
import org.springframework.stereotype.Component;

/** A child moves in once: a second time would begin the first year of visits again. */
@Component
class NotMovedInYet implements TransitionPrecondition {

    private final ArrangementRecords records;

    NotMovedInYet(ArrangementRecords records) {
        this.records = records;
    }

    @Override
    public Optional<String> missing(UUID record, TransitionDetails details) {
        return records.find(record)
                .filter(found -> found.now().awareOn() != null)
                .map(found -> "It is already recorded that the child lives there.");
    }
}
