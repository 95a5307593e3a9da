package org.breakwater.frontdoor.refer.organisations;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;

/** A school whose lead the partnership has named. */
public final class InventedSchool {

    public final UUID id;

    public final String lead = Professional.address("lena.lead");

    public final String name = "Gull Lane Primary " + UUID.randomUUID();

    public InventedSchool(House house) {
        var office = InventedPerson.ODILE;
        id = house.acting(
                office,
                () -> house.getBean(Organisations.class)
                        .add(office.asActor(), name, new NamedStaff("Lena Marsh", "Safeguarding lead", lead))
                        .orElseThrow());
    }
}
