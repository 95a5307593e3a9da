package org.breakwater.mash.contact;

import org.breakwater.access.Actor;
import org.breakwater.casework.chronology.entries.Chronology;
import org.breakwater.mash.approval.NextApproval;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.stereotype.Component;

/** The last action on a contact, from its chronology. */
@Component
class DoneWithContact {

    private final Chronology chronology;
    private final NextApproval waiting;

    DoneWithContact(Chronology chronology, NextApproval waiting) {
        this.chronology = chronology;
        this.waiting = waiting;
    }

    /** @param version the version that the contact had before */
    JustDone since(Actor.Person who, ContactRow contact, int version) {
        var what = JustDone.since(version, who.name(), chronology.of(contact.id()));
        return what.isEmpty() ? JustDone.NOTHING : new JustDone(what, waiting.besides(contact.id(), who));
    }
}
