package org.breakwater.mash.desk.contact;

import org.breakwater.access.Actor;
import org.breakwater.casework.Chronology;
import org.breakwater.casework.Clocks;
import org.breakwater.casework.Decisions;
import org.breakwater.frontdoor.Conversation;
import org.breakwater.frontdoor.Referrals;
import org.breakwater.frontdoor.Reports;
import org.breakwater.frontdoor.SignOffs;
import org.breakwater.mash.UnansweredAlerts;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.analysis.WhatWasReasoned;
import org.breakwater.mash.desk.asks.WhatAgenciesSay;
import org.breakwater.mash.model.Answering;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.KnowingFirst;
import org.breakwater.mash.model.Patterns;
import org.breakwater.mash.model.Presences;
import org.breakwater.mash.model.Protections;
import org.breakwater.mash.model.RedactingFiles;
import org.breakwater.mash.model.Screenings;
import org.breakwater.people.People;
import org.springframework.stereotype.Component;

/** Gathers what the page of a contact shows, with a fixed number of queries. */
@Component
class OpenContact {

    private final Reports reports;
    private final Referrals referrals;
    private final SignOffs signOffs;
    private final People people;
    private final KnownAlready known;
    private final WhatAgenciesSay say;
    private final WhatWasReasoned reasoned;
    private final Clocks clocks;
    private final Screenings screenings;
    private final Decisions decisions;
    private final Protections protections;
    private final Answering answering;
    private final Conversation conversation;
    private final RedactingFiles files;
    private final Chronology chronology;
    private final Presences presences;
    private final KnowingFirst knowing;
    private final Patterns patterns;
    private final UnansweredAlerts unanswered;

    OpenContact(
            Reports reports,
            Referrals referrals,
            SignOffs signOffs,
            People people,
            KnownAlready known,
            WhatAgenciesSay say,
            WhatWasReasoned reasoned,
            Clocks clocks,
            Screenings screenings,
            Decisions decisions,
            Protections protections,
            Answering answering,
            Conversation conversation,
            RedactingFiles files,
            Chronology chronology,
            Presences presences,
            KnowingFirst knowing,
            Patterns patterns,
            UnansweredAlerts unanswered) {
        this.reports = reports;
        this.referrals = referrals;
        this.signOffs = signOffs;
        this.people = people;
        this.known = known;
        this.say = say;
        this.reasoned = reasoned;
        this.clocks = clocks;
        this.screenings = screenings;
        this.decisions = decisions;
        this.protections = protections;
        this.answering = answering;
        this.conversation = conversation;
        this.files = files;
        this.chronology = chronology;
        this.presences = presences;
        this.knowing = knowing;
        this.patterns = patterns;
        this.unanswered = unanswered;
    }

    /** Opening it is reading it: the person who told us may know that from now on. */
    ContactPage read(Actor.Person who, ContactRow contact, Snag snag) {
        var id = contact.id();
        reports.markRead(id);
        var around = known.about(id);
        var now = unanswered.now();
        return new ContactPage(
                contact,
                who.role(),
                now.at(),
                now.whomToCall(),
                reports.find(id).orElseThrow(),
                referrals.find(id),
                signOffs.of(id),
                people.of(id),
                around,
                knowing.standing(id),
                say.about(id),
                reasoned.about(id),
                clocks.of(id),
                screenings.of(id),
                decisions.of(id),
                protections.of(id),
                answering.of(id),
                conversation.of(id),
                files.asTheyCame(id),
                chronology.of(id),
                patterns.of(contact),
                presences.enter(who, id),
                snag);
    }
}
