package org.breakwater.mash.desk.asks;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Agencies;
import org.breakwater.mash.model.Asking;
import org.breakwater.mash.model.Replies;
import org.springframework.stereotype.Component;

/** Gathers what agencies say about a contact, with two queries. */
@Component
public class WhatAgenciesSay {

    private final Asking asking;
    private final Replies replies;
    private final Agencies agencies;
    private final Clock clock;

    WhatAgenciesSay(Asking asking, Replies replies, Agencies agencies, Clock clock) {
        this.asking = asking;
        this.replies = replies;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Within the actor's transaction. */
    public AgenciesSay about(UUID contact) {
        var given = replies.of(contact);
        var asks = asking.of(contact).stream()
                .map(ask -> new AgenciesSay.One(
                        agencies.nameOf(ask.agency()),
                        ask,
                        given.stream()
                                .filter(reply -> reply.askId().equals(ask.id()))
                                .toList()))
                .toList();
        return new AgenciesSay(asks, clock.instant());
    }
}
