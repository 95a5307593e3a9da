package org.breakwater.frontdoor.refer;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.TestDatabase;

/** Petra refers, Otto continues what she began, and Lena is the lead who signs it off: each by a work address. */
public final class ThreeColleagues {

    public final String petra = Professional.address("petra.quayside");

    public final String otto = Professional.address("otto.fen");

    public final String lena = Professional.address("lena.lead");

    private final House house;

    public ThreeColleagues(House house) {
        this.house = house;
    }

    public Professional as(String email) {
        return new Professional(house).proves(email);
    }

    public Professional begun(String email, String child) {
        return as(email).tellTheLeast(child);
    }

    /** Sends it. @return the id of the record that it became */
    public UUID send(Professional who) {
        var reference = who.open("/refer/send/check").press("/refer/send/now").reference();
        return house.getBean(TestDatabase.class)
                .asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }
}
