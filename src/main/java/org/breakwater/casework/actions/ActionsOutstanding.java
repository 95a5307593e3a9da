package org.breakwater.casework.actions;

import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.outstanding.OutstandingItem;
import org.breakwater.casework.outstanding.OutstandingItemRecords;
import org.breakwater.casework.outstanding.OutstandingItemRow;
import org.breakwater.casework.outstanding.OutstandingOwners;
import org.breakwater.casework.outstanding.OutstandingPart;
import org.breakwater.time.Calendars;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Outstanding actions; when the case is closed they pass to the team that accepted a child. */
@Component
@Order(4)
class ActionsOutstanding implements OutstandingPart {

    private final Actions actions;

    ActionsOutstanding(Actions actions) {
        this.actions = actions;
    }

    @Override
    public Stream<OutstandingItem> items(Case seen, OutstandingOwners owners) {
        var owner = owners.team().orElse(owners.person());
        return actions.of(seen.id()).stream().filter(row -> !row.hasEnded()).map(row -> item(seen, row, owner));
    }

    private static OutstandingItem item(Case seen, ActionRow row, OutstandingItemRecords.Owner owner) {
        var ends = row.dueOn().plusDays(1).atStartOfDay(Calendars.LONDON).toInstant();
        var what = "%s (to be done by %s)".formatted(row.what(), row.owner());
        var owed = new OutstandingItemRecords.Owed(
                OutstandingItemRow.Kind.ACTION, row.id().toString(), shortened(what), ends, owner);
        return new OutstandingItem(
                row.what(),
                row.owner(),
                ends,
                (row.owner().equals(owner.name()) ? row.owner() : row.owner() + " or " + owner.name())
                        + " to record completion",
                "/cases/" + seen.id() + "/actions/" + row.id(),
                false,
                owed);
    }

    private static String shortened(String words) {
        return words.length() <= 2000 ? words : words.substring(0, 1999) + "…";
    }

    @Override
    public void endedByTeam(Actor.Person by, OutstandingItemRow row, OutstandingItemRecords.End how, String words) {
        if (row.kind() == OutstandingItemRow.Kind.ACTION) {
            actions.endedElsewhere(by, row.contactId(), UUID.fromString(row.subject()), how, words);
        }
    }
}
