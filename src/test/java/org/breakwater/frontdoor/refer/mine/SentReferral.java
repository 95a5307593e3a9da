package org.breakwater.frontdoor.refer.mine;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.frontdoor.refer.ThreeColleagues;

/** What Petra sent, and Petra, who comes back to it. */
final class SentReferral {

    final UUID record;

    private final ThreeColleagues colleagues;

    SentReferral(House house) {
        colleagues = new ThreeColleagues(house);
        record = colleagues.send(colleagues.begun(colleagues.petra, "Rowan Tidewater"));
    }

    Professional petra() {
        return colleagues.as(colleagues.petra);
    }
}
