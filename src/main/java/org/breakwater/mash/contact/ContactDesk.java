package org.breakwater.mash.contact;

import static org.breakwater.web.Redirect.redirect;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.chronology.Chronology;
import org.breakwater.mash.lifecycle.ActResult;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Component;

/**
 * Opens a contact for a person, or says that there is none: what they may not see looks the same as what does not
 * exist, and the try is written down. Everything that happens to the contact happens in that one transaction.
 */
@Component
public class ContactDesk {

    private final ActorTransactions acting;
    private final Contacts contacts;
    private final Chronology chronology;
    private final AuditLog audit;

    ContactDesk(ActorTransactions acting, Contacts contacts, Chronology chronology, AuditLog audit) {
        this.acting = acting;
        this.contacts = contacts;
        this.chronology = chronology;
        this.audit = audit;
    }

    /** Shows a screen of a contact; that it was opened is written down with the name of the screen. */
    public Screen show(Actor.Person who, UUID id, String what, Function<ContactRow, Screen> screen) {
        return acting.looking(
                who,
                () -> contacts.find(id)
                        .map(contact -> {
                            audit.record(who.id(), who.roleName(), what, "contact:" + id, "");
                            return screen.apply(contact);
                        })
                        .orElseGet(() -> refused(who, id, what)));
    }

    /** Shows a screen whose opening itself is an act, durable before it is shown: that a report was read. */
    public Screen read(Actor.Person who, UUID id, String what, Function<ContactRow, Screen> screen) {
        return acting.as(who, () -> show(who, id, what, screen));
    }

    /**
     * Does something with a contact and goes back to it.
     *
     * @param act what is done, with the contact as it is now
     * @param again the page once more, with what stands in the way and the contact as it is now
     */
    public Screen act(
            Actor.Person who,
            UUID id,
            Function<ContactRow, ActResult> act,
            BiFunction<ContactRow, Attempt, Screen> again) {
        return actOn(
                who,
                id,
                Optional::of,
                (contact, same) -> new Answer.Did(
                        act.apply(contact), "/desk/contact/" + id, attempt -> again.apply(contact, attempt)));
    }

    /**
     * Does something with a part of a contact.
     *
     * @param part finds the part; where it is missing there is nothing to be found
     */
    public <P> Screen actOn(
            Actor.Person who, UUID id, Function<ContactRow, Optional<P>> part, BiFunction<ContactRow, P, Answer> act) {
        return acting.as(
                who,
                () -> contacts.find(id)
                        .flatMap(contact -> part.apply(contact).map(found -> act.apply(contact, found)))
                        .map(ContactDesk::screen)
                        .orElseGet(() -> refused(who, id, "act")));
    }

    private static Screen screen(Answer answer) {
        return switch (answer) {
            case Answer.Show(var page) -> page;
            case Answer.Did(var actResult, var next, var again) ->
                switch (actResult) {
                    case ActResult.Yes() -> redirect(next);
                    case ActResult.Stale() -> again.apply(new Attempt.TooLate());
                    case ActResult.NotNow(var why) -> again.apply(new Attempt.NotNow(why));
                };
        };
    }

    /** What an act on a part of a contact comes to. */
    public sealed interface Answer {

        /** The page once more, with answers to mend. */
        record Show(Screen page) implements Answer {}

        /** It was tried: go on to the next page, or show this one once more. */
        record Did(ActResult done, String next, Function<Attempt, Screen> again) implements Answer {}
    }

    /** Why an act did not happen. */
    public sealed interface Attempt {

        record TooLate() implements Attempt {}

        record NotNow(String why) implements Attempt {}
    }

    /** What to show for an act that did not happen; the form was made when the contact had this version. */
    public Rejection snag(ContactRow contact, Attempt attempt, String field, int version) {
        return switch (attempt) {
            case Attempt.NotNow(var why) -> Rejection.of(field, why);
            case Attempt.TooLate() -> {
                var moves = chronology.of(contact.id());
                yield Rejection.changed(moves.subList(Math.clamp(version, 0, moves.size()), moves.size()));
            }
        };
    }

    private Screen refused(Actor.Person who, UUID id, String what) {
        audit.refused(who.id(), who.roleName(), what, "contact:" + id, "");
        return FailedRequest.NOT_FOUND;
    }
}
