package org.breakwater.casework.disagreements;

import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.disagreements.stages.DisagreementRecords;
import org.breakwater.casework.disagreements.stages.DisagreementRow;
import org.breakwater.casework.outstanding.OutstandingItem;
import org.breakwater.casework.outstanding.OutstandingOwners;
import org.breakwater.casework.outstanding.OutstandingPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A disagreement continues after closing, in the list of disagreements. */
@Component
@Order(6)
class DisagreementsOutstanding implements OutstandingPart {

    private final DisagreementRecords disagreementRecords;

    DisagreementsOutstanding(DisagreementRecords disagreementRecords) {
        this.disagreementRecords = disagreementRecords;
    }

    @Override
    public Stream<OutstandingItem> items(Case seen, OutstandingOwners owners) {
        return disagreementRecords.about(seen.id()).stream()
                .filter(DisagreementRow::isOpen)
                .map(row -> OutstandingItem.goesOn(
                        "Professional disagreement: " + row.about().inWords(),
                        row.does() == null
                                ? "The person who raised it"
                                : row.asks().name(),
                        row.dueAt(),
                        "Closes when resolved, or decided at the final stage",
                        "/desk/disagreements/" + row.id()));
    }
}
