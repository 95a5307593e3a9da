package org.breakwater.mash.lifecycle;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.presence.Presences;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.mash.alerts.Alerts;
import org.breakwater.mash.conflicts.ConflictCarriedOver;
import org.breakwater.mash.live.SeenWhenOpened;
import org.breakwater.mash.safecontact.visitbriefing.VisitBriefing;
import org.breakwater.mash.screening.MashEnquiryClocks;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The smaller things that are done with a contact at any stage. Each is a line in its chronology. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContactHandling {

    private static final String NEWER =
            "Something new arrived after you opened this page, so nothing was saved. Read what is new, then try again.";

    private final Contacts contacts;
    private final Alerts alerts;
    private final People people;
    private final Records records;
    private final ReporterConversation conversation;
    private final Presences presences;
    private final ConflictCarriedOver keptOut;
    private final VisitBriefing knowing;
    private final MashEnquiryClocks enquiries;
    private final AuditLog audit;

    ContactHandling(
            Contacts contacts,
            Alerts alerts,
            People people,
            Records records,
            ReporterConversation conversation,
            Presences presences,
            ConflictCarriedOver keptOut,
            VisitBriefing knowing,
            MashEnquiryClocks enquiries,
            AuditLog audit) {
        this.contacts = contacts;
        this.alerts = alerts;
        this.people = people;
        this.records = records;
        this.conversation = conversation;
        this.presences = presences;
        this.keptOut = keptOut;
        this.knowing = knowing;
        this.enquiries = enquiries;
        this.audit = audit;
    }

    /**
     * "Acknowledge": the calling stops. It may ring for a contact that is closed, and opens none by itself.
     *
     * @param shown what the page of the button showed; an alarm that came later rings on
     */
    public ActResult takeAlarm(Actor.Person by, ContactRow seen, SeenWhenOpened shown) {
        if (!shown.showedAlarm(seen)) {
            return new ActResult.NotNow(NEWER);
        }
        return note(
                by,
                seen,
                seen.version(),
                new Transition.HearBack(false),
                "Acknowledged the alert",
                "",
                () -> alerts.take(seen.id()));
    }

    /** Someone has read what came back, as far as the page of the button showed it. What else rings goes on ringing. */
    public ActResult readWhatCameBack(Actor.Person by, ContactRow seen, SeenWhenOpened shown) {
        if (!shown.showedAll(seen)) {
            return new ActResult.NotNow(NEWER);
        }
        return note(by, seen, seen.version(), new Transition.Note(), "Read new information", "", () -> {
            contacts.readWhatCameBack(seen.id());
            alerts.read(seen.id());
        });
    }

    public ActResult takeIn(Actor.Person by, ContactRow seen, int version) {
        return note(by, seen, version, new Transition.TakeIn(), "Moved out of suspected spam", "", () -> {});
    }

    /** It is thought about anew: rated again, and decided within a working day of its opening. */
    public ActResult reopen(Actor.Person by, ContactRow seen, int version, String why) {
        return note(by, seen, version, new Transition.Reopen(), "Reopened", why, () -> {
            contacts.rateAnew(seen.id());
            enquiries.again(seen, Optional.empty());
        });
    }

    public ActResult addPerson(Actor.Person by, ContactRow seen, int version, ReportedPerson person) {
        if (person.part() == ReportedPerson.Part.ADULT) {
            return note(by, seen, version, new Transition.Note(), "Added an adult", "", () -> add(seen, person));
        }
        return note(by, seen, version, new Transition.AddChild(), "Added a child", "", () -> {
            contacts.countOneMoreChild(seen.id());
            add(seen, person);
        });
    }

    private void add(ContactRow seen, ReportedPerson person) {
        people.add(seen.id(), person);
        knowing.found(seen.id());
        keptOut.look(seen.id());
    }

    /** Only the people named for it see the contact from now on, the person who restricts it included. */
    public ActResult restrict(Actor.Person by, ContactRow seen, int version, String why) {
        if (seen.restricted()) {
            return new ActResult.NotNow("It is already restricted to named people.");
        }
        return note(by, seen, version, new Transition.Note(), "Restricted to named people", why, () -> {
            records.restrict(by, seen.id(), why, seen.presentDanger());
            presences.forget(seen.id());
            knowing.restricted(seen.id());
        });
    }

    /** Asks the person who told us; they see it when they come back with their phrase. */
    public ActResult ask(
            Actor.Person by, ContactRow seen, int version, ReporterConversation.Question question, String words) {
        return note(
                by,
                seen,
                version,
                new Transition.Note(),
                "Asked the person who reported the concern",
                words,
                () -> conversation.ask(by, seen.id(), question, words));
    }

    private ActResult note(
            Actor.Person by,
            ContactRow seen,
            int version,
            Transition transition,
            String what,
            String words,
            Runnable work) {
        var actResult = contacts.move(by, seen, version, transition, what, words);
        if (actResult instanceof ActResult.Yes) {
            audit.record(by.id(), by.roleName(), what.toLowerCase(Locale.ROOT), subject(seen.id()), "");
            work.run();
        }
        return actResult;
    }

    private static String subject(UUID contact) {
        return "contact:" + contact;
    }
}
