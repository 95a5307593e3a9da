package org.breakwater.town.model;

import org.breakwater.frontdoor.Channel;
import org.breakwater.frontdoor.Told;

/** Who tells. The public write; professionals ring, because so far only the telephone is for them. */
enum TellerKind {
    NEIGHBOUR(Told.Way.ADULT, "a neighbour"),
    FAMILY(Told.Way.ADULT, "a relative"),
    CHILD(Told.Way.CHILD, "a friend"),
    TEACHER(Told.Way.PROFESSIONAL, "the school"),
    HEALTH(Told.Way.PROFESSIONAL, "the surgery"),
    POLICE(Told.Way.PROFESSIONAL, "the police"),
    YOUTH_WORKER(Told.Way.PROFESSIONAL, "the youth club");

    private final Told.Way way;
    private final String relation;

    TellerKind(Told.Way way, String relation) {
        this.way = way;
        this.relation = relation;
    }

    Told.Way way() {
        return way;
    }

    String relation() {
        return relation;
    }

    boolean isProfessional() {
        return way == Told.Way.PROFESSIONAL;
    }

    Channel channel() {
        return isProfessional() ? Channel.PHONE : Channel.WEB;
    }
}
