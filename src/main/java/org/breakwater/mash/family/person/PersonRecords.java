package org.breakwater.mash.family.person;

import java.util.Locale;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.lifecycle.ActResult;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Transition;
import org.breakwater.mash.safecontact.visitbriefing.VisitBriefing;
import org.breakwater.people.EndedFact;
import org.breakwater.people.PersonCharacteristics;
import org.breakwater.people.PersonRow;
import org.breakwater.people.profile.PersonNameRow;
import org.breakwater.people.profile.PersonProfiles;
import org.breakwater.people.profile.ReportedBirth;
import org.breakwater.people.profile.ReportedName;
import org.breakwater.time.PartialDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the desk learns of one person. Each thing is a line in the chronology, in the words of the day it came. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PersonRecords {

    private final Contacts contacts;
    private final PersonProfiles personProfiles;
    private final VisitBriefing knowing;
    private final AuditLog audit;

    PersonRecords(Contacts contacts, PersonProfiles personProfiles, VisitBriefing knowing, AuditLog audit) {
        this.contacts = contacts;
        this.personProfiles = personProfiles;
        this.knowing = knowing;
        this.audit = audit;
    }

    public ActResult name(Actor.Person by, ContactRow seen, int version, PersonRow whom, ReportedName told) {
        var words = "%s: %s, %s"
                .formatted(whom.called(), told.name(), told.use().inWords().toLowerCase(Locale.UK));
        return note(by, seen, version, "Added a name", words, () -> {
            personProfiles.name(by, whom, told);
            knowing.found(seen.id());
        });
    }

    public ActResult endName(
            Actor.Person by, ContactRow seen, int version, PersonRow whom, PersonNameRow name, EndedFact endedFact) {
        if (!name.stands()) {
            return new ActResult.NotNow("Someone has already ended this name. See their reason");
        }
        var words = "%s: %s. %s: %s"
                .formatted(whom.called(), name.name(), endedFact.how().inWords(), endedFact.why());
        return note(by, seen, version, "Ended a name", words, () -> personProfiles.endName(by, name.id(), endedFact));
    }

    public ActResult birth(Actor.Person by, ContactRow seen, int version, PersonRow whom, ReportedBirth told) {
        var when = PartialDate.of(told.on()).map(PartialDate::inWords).orElse("");
        var words = "%s: %s %s".formatted(whom.called(), told.expected() ? "expected" : "born", when);
        return note(by, seen, version, "Recorded a date of birth", words, () -> {
            personProfiles.birth(by, whom, told);
            knowing.found(seen.id());
        });
    }

    public ActResult traits(
            Actor.Person by,
            ContactRow seen,
            int version,
            PersonRow whom,
            PersonCharacteristics personCharacteristics,
            String toldBy) {
        var words = whom.called() + ": " + personCharacteristics.inWords();
        return note(
                by,
                seen,
                version,
                "Recorded sex, language, ethnicity or disability",
                words,
                () -> personProfiles.traits(by, whom, personCharacteristics, toldBy));
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
