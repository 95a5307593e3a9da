package org.breakwater.casework.transfers;

import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.records.RecordKind;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseHeader;
import org.breakwater.casework.screens.CaseHeaderPart;
import org.springframework.stereotype.Component;

/** That a transfer has no answer yet, at the top of each page of the case. */
@Component
class TransferInCase implements CaseHeaderPart {

    private final Transfers transfers;

    TransferInCase(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public Stream<CaseHeader.Fact> facts(Actor.Person who, Case seen) {
        return RecordKind.CONTACT.name().equals(seen.kind().name())
                ? Stream.empty()
                : transfers.open(seen.id()).stream()
                        .map(one -> new CaseHeader.Fact(one.called(), "receipt not confirmed"));
    }
}
