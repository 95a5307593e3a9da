package org.breakwater.mash.lifecycle;

import java.util.Locale;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.mash.alerts.Alerts;
import org.breakwater.mash.live.SeenWhenOpened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Minor actions on a contact at any stage. Each is an entry in its chronology. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContactHandling {

    private static final String NEWER =
            "Something new arrived after you opened this page, so nothing was saved. Read what is new, then try again.";

    private final Contacts contacts;
    private final Alerts alerts;
    private final ReporterConversation conversation;
    private final AuditLog audit;

    ContactHandling(Contacts contacts, Alerts alerts, ReporterConversation conversation, AuditLog audit) {
        this.contacts = contacts;
        this.alerts = alerts;
        this.conversation = conversation;
        this.audit = audit;
    }

    /**
     * "Acknowledge": the notifications stop. The alert may be for a closed contact, which stays closed.
     *
     * @param shown what the page of the button showed; a later alert stays open
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

    /**
     * Someone has read the new messages, as far as the page of the button showed them. Other reasons of the alert stay
     * open.
     */
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

    /** Asks the reporter; they see it when they come back with their phrase. */
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
