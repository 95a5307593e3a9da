package org.breakwater.town;

import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.organisations.NamedStaff;
import org.breakwater.frontdoor.refer.organisations.Organisations;
import org.springframework.stereotype.Component;

/** A school of the invented town that refers, with three people who are named there. */
@Component
class TownSchoolSetup {

    private static final String NAME = "Gull Lane Primary School";

    private final Organisations organisations;
    private final ActorTransactions acting;

    TownSchoolSetup(Organisations organisations, ActorTransactions acting) {
        this.organisations = organisations;
        this.acting = acting;
    }

    void moveIn() {
        var office = InventedPerson.ODILE.asActor();
        var lead = new NamedStaff("Lena Marsh", "Safeguarding lead", "lena.marsh@gull-lane.example");
        var deputy = new NamedStaff("Otto Fen", "Deputy head", "otto.fen@gull-lane.example");
        var shared = new NamedStaff("Pastoral team", "Shared mailbox", "dsl@gull-lane.example");
        acting.as(office, () -> {
            organisations.add(office, NAME, lead).ifPresent(id -> {
                organisations.name(office, id, deputy, false, office.name());
                organisations.name(office, id, shared, false, office.name());
            });
            return NAME;
        });
    }
}
