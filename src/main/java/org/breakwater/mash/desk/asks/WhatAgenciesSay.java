package org.breakwater.mash.desk.asks;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Agencies;
import org.breakwater.mash.model.Asking;
import org.breakwater.mash.model.Outside;
import org.breakwater.mash.model.Replies;
import org.springframework.stereotype.Component;

/** Gathers what agencies say about a contact, with three queries. */
@Component
public class WhatAgenciesSay {

    private final Asking asking;
    private final Replies replies;
    private final Outside outside;
    private final Agencies agencies;
    private final Clock clock;

    WhatAgenciesSay(Asking asking, Replies replies, Outside outside, Agencies agencies, Clock clock) {
        this.asking = asking;
        this.replies = replies;
        this.outside = outside;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Within the actor's transaction. */
    public AgenciesSay about(UUID contact) {
        var given = replies.of(contact);
        var ways = outside.of(contact);
        var asks = asking.of(contact).stream()
                .map(ask -> new AgenciesSay.One(
                        ask.nameIn(agencies),
                        ask,
                        given.stream()
                                .filter(reply -> reply.askId().equals(ask.id()))
                                .toList(),
                        ways.stream()
                                .filter(how -> how.askId().equals(ask.id()))
                                .toList()))
                .toList();
        return new AgenciesSay(asks, clock.instant());
    }
}
