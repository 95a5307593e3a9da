package org.breakwater.mash.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.access.InventedPerson;
import org.springframework.context.ApplicationContext;

/** Strategy discussions about one contact, called and held by Maya. */
public final class AtTheTable {

    private static final InventedPerson MAYA = InventedPerson.MAYA;

    private final ApplicationContext house;
    private final UUID contact;
    private final AtTheDesk desk;

    public AtTheTable(ApplicationContext house, UUID contact) {
        this.house = house;
        this.contact = contact;
        this.desk = new AtTheDesk(house, contact);
    }

    /** Calls a strategy discussion; answers it as it stands then. */
    public StrategyRow callStrategy() {
        return callStrategy("");
    }

    /** The same, and says when and how the agencies take part. */
    public StrategyRow callStrategy(String how) {
        return desk.as(MAYA, () -> {
            house.getBean(Calling.class)
                    .call(MAYA.asActor(), desk.now(), desk.now().version(), how);
            return house.getBean(Discussions.class).of(contact).getFirst();
        });
    }

    public Discussion discussion(UUID id) {
        return desk.as(MAYA, () -> house.getBean(Discussions.class).find(contact, id))
                .orElseThrow();
    }

    /** Something is agreed; answers its id. */
    public UUID agree(StrategyRow row, String what, LocalDate dueOn) {
        return desk.as(MAYA, () -> {
            var action = new Discussing.Action(what, "Sefa Ironside", dueOn);
            house.getBean(Discussing.class)
                    .agree(MAYA.asActor(), desk.now(), desk.now().version(), row, action);
            return house.getBean(Discussions.class).find(contact, row.id()).orElseThrow().agreed().stream()
                    .filter(one -> one.what().equals(what))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    /** Everybody whom it needs takes part, and it ends with this. */
    public Done holdStrategy(Enquiry enquiry) {
        var row = callStrategy();
        var discussing = house.getBean(Discussing.class);
        return desk.as(MAYA, () -> {
            for (var agency : row.quorum()) {
                var seat = new Seat(agency, "Somebody of " + agency, Seat.Presence.PRESENT, "What they know");
                discussing.seat(MAYA.asActor(), desk.now(), desk.now().version(), row, seat);
            }
            var at = house.getBean(Clock.class).instant();
            var decided = new Discussing.Decided(at, enquiry, "Harm is likely", "");
            return discussing.decide(MAYA.asActor(), desk.now(), desk.now().version(), discussion(row.id()), decided);
        });
    }
}
