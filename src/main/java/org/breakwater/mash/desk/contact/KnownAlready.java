package org.breakwater.mash.desk.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.breakwater.mash.model.Histories;
import org.breakwater.people.AlikeRow;
import org.breakwater.people.People;
import org.breakwater.people.Sameness;
import org.springframework.stereotype.Component;

/** Looks up what we already know: people in other records who may be the same, or live at the same door. */
@Component
public class KnownAlready {

    private final People people;
    private final Sameness sameness;
    private final Histories histories;

    KnownAlready(People people, Sameness sameness, Histories histories) {
        this.people = people;
        this.sameness = sameness;
        this.histories = histories;
    }

    /** Within the actor's transaction: what they may not see is not found. */
    public Known about(UUID contact) {
        var alike = new LinkedHashMap<UUID, List<AlikeRow>>();
        for (var row : people.alike(contact)) {
            alike.computeIfAbsent(row.recordId(), record -> new ArrayList<>()).add(row);
        }
        var earlier = histories.lastTwelveMonths(List.copyOf(alike.keySet()));
        return new Known(earlier, alike, sameness.of(contact), alike.size() - earlier.size(), histories.firstRecord());
    }
}
