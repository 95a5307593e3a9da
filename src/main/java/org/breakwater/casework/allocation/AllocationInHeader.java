package org.breakwater.casework.allocation;

import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseHeader;
import org.breakwater.casework.screens.CaseHeaderPart;
import org.springframework.stereotype.Component;

/** Who a case is allocated to, at the top of each of its pages. */
@Component
class AllocationInHeader implements CaseHeaderPart {

    private final Allocations allocations;

    AllocationInHeader(Allocations allocations) {
        this.allocations = allocations;
    }

    @Override
    public Stream<CaseHeader.Fact> facts(Actor.Person who, Case seen) {
        var owner = allocations.of(seen.id()).stream()
                .filter(AllocationRow::hasIt)
                .findFirst()
                .map(AllocationRow::nameInWords);
        return owner
                .map(name -> new CaseHeader.Fact("Allocated to", name))
                .or(() -> seen.isClosed() ? Optional.empty() : Optional.of(new CaseHeader.Fact("", "Not allocated")))
                .stream();
    }
}
