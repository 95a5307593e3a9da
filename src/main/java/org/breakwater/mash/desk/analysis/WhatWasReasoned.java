package org.breakwater.mash.desk.analysis;

import java.util.UUID;
import org.breakwater.mash.model.Analyses;
import org.breakwater.mash.model.Discussions;
import org.breakwater.mash.model.FollowUps;
import org.breakwater.mash.model.Handovers;
import org.breakwater.mash.model.Plans;
import org.breakwater.mash.model.ReceivingTeams;
import org.springframework.stereotype.Component;

/** Gathers how a contact was thought through, with six queries. */
@Component
public class WhatWasReasoned {

    private final Analyses analyses;
    private final Plans plans;
    private final Handovers handovers;
    private final Discussions discussions;
    private final FollowUps followUps;
    private final ReceivingTeams teams;

    WhatWasReasoned(
            Analyses analyses,
            Plans plans,
            Handovers handovers,
            Discussions discussions,
            FollowUps followUps,
            ReceivingTeams teams) {
        this.analyses = analyses;
        this.plans = plans;
        this.handovers = handovers;
        this.discussions = discussions;
        this.followUps = followUps;
        this.teams = teams;
    }

    /** Within the actor's transaction. */
    public Reasoned about(UUID contact) {
        return new Reasoned(
                analyses.of(contact),
                plans.of(contact),
                plans.dissents(contact),
                handovers.of(contact),
                discussions.of(contact),
                followUps.of(contact),
                teams);
    }
}
