package org.breakwater.town.settling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.presentingissues.TickedIssues;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.decision.need.PrimaryNeeds;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.screening.ContactIssues;
import org.breakwater.town.InventedAct;

/** The codes that the invented desk gives with a screening and a decision. */
record StoryCodes(PastDesk desk) {

    void screened(Actor.Person by, ContactRow seen, List<String> issues) {
        desk.get(ContactIssues.class).record(by, seen, TickedIssues.told(children(seen), issues));
    }

    void proposed(Actor.Person by, ContactRow seen, InventedAct.Propose act) {
        var need = Optional.of(act.verdict().need()).filter(code -> !code.isEmpty());
        desk.get(PrimaryNeeds.class).record(by, seen, children(seen).get(act.child()), need);
    }

    private List<UUID> children(ContactRow seen) {
        return desk.get(ChildDecisions.class).forEachChild(seen.id()).stream()
                .map(one -> one.child().id())
                .toList();
    }
}
