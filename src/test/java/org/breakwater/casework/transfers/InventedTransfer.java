package org.breakwater.casework.transfers;

import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Cases;
import org.breakwater.casework.transfers.TransferForm.Sent;
import org.breakwater.casework.transfers.TransferRow.Direction;
import org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement;

/** An arrangement that moves to Thurrock, which has been told and has not answered. */
public final class InventedTransfer {

    private final House house;
    public final UUID id;

    public InventedTransfer(House house) {
        this(house, new InventedArrangement(house).id, InventedPerson.THEA, Direction.OUT);
    }

    InventedTransfer(House house, UUID id, InventedPerson by, Direction direction) {
        this.house = house;
        this.id = id;
        var sent = new Sent(
                direction,
                "Thurrock",
                "Ines Calder, team manager",
                LocalDate.of(2026, 3, 2),
                "The assessment and the visits",
                "They have moved to Grays");
        var who = by.asActor();
        var done = house.getBean(ActorTransactions.class).as(who, () -> {
            var seen = house.getBean(Cases.class).find(id).orElseThrow();
            return transfers().record(who, seen, seen.version(), sent);
        });
        if (!(done instanceof ActResult.Yes)) {
            throw new AssertionError("The transfer was refused");
        }
    }

    /** Its id. */
    public UUID transfer() {
        return house.acting(InventedPerson.THEA, () -> transfers().of(id))
                .getFirst()
                .id();
    }

    private Transfers transfers() {
        return house.getBean(Transfers.class);
    }
}
