package org.breakwater.mash.family.person;

import java.util.Locale;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.lifecycle.ActResult;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Transition;
import org.breakwater.mash.safecontact.visitbriefing.VisitBriefing;
import org.breakwater.people.BirthTold;
import org.breakwater.people.Ending;
import org.breakwater.people.NameRow;
import org.breakwater.people.NameTold;
import org.breakwater.people.PersonRow;
import org.breakwater.people.Portraits;
import org.breakwater.people.Traits;
import org.breakwater.time.PartDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the desk learns of one person. Each thing is a line in the chronology, in the words of the day it came. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PersonRecords {

    private final Contacts contacts;
    private final Portraits portraits;
    private final VisitBriefing knowing;
    private final AuditLog audit;

    PersonRecords(Contacts contacts, Portraits portraits, VisitBriefing knowing, AuditLog audit) {
        this.contacts = contacts;
        this.portraits = portraits;
        this.knowing = knowing;
        this.audit = audit;
    }

    public ActResult name(Actor.Person by, ContactRow seen, int version, PersonRow whom, NameTold told) {
        var words = "%s: %s, %s"
                .formatted(whom.called(), told.name(), told.use().inWords().toLowerCase(Locale.UK));
        return note(by, seen, version, "Added a name", words, () -> {
            portraits.name(by, whom, told);
            knowing.found(seen.id());
        });
    }

    public ActResult endName(
            Actor.Person by, ContactRow seen, int version, PersonRow whom, NameRow name, Ending ending) {
        if (!name.stands()) {
            return new ActResult.NotNow("Someone has already ended this name. See their reason");
        }
        var words = "%s: %s. %s: %s"
                .formatted(whom.called(), name.name(), ending.how().inWords(), ending.why());
        return note(by, seen, version, "Ended a name", words, () -> portraits.endName(by, name.id(), ending));
    }

    public ActResult birth(Actor.Person by, ContactRow seen, int version, PersonRow whom, BirthTold told) {
        var when = PartDate.of(told.on()).map(PartDate::inWords).orElse("");
        var words = "%s: %s %s".formatted(whom.called(), told.expected() ? "expected" : "born", when);
        return note(by, seen, version, "Recorded a date of birth", words, () -> {
            portraits.birth(by, whom, told);
            knowing.found(seen.id());
        });
    }

    public ActResult traits(
            Actor.Person by, ContactRow seen, int version, PersonRow whom, Traits traits, String toldBy) {
        var words = whom.called() + ": " + traits.inWords();
        return note(
                by,
                seen,
                version,
                "Recorded sex, language, ethnicity or disability",
                words,
                () -> portraits.traits(by, whom, traits, toldBy));
    }

    private ActResult note(Actor.Person by, ContactRow seen, int version, String what, String words, Runnable work) {
        var actResult = contacts.move(by, seen, version, new Transition.Note(), what, words);
        if (actResult instanceof ActResult.Yes) {
            audit.record(by.id(), by.roleName(), what.toLowerCase(Locale.ROOT), "contact:" + seen.id(), "");
            work.run();
        }
        return actResult;
    }
}
