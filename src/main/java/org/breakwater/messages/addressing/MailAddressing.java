package org.breakwater.messages.addressing;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.time.OpeningHours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Turns what is due into one mail for each person. Late on purpose: whoever may see the contact, holds the role and is
 * on duty at that minute is told, and a contact that was restricted meanwhile is told to no one else.
 */
@Component
public class MailAddressing {

    public static final Actor.Job JOB = new Actor.Job("messages");

    private static final Logger LOG = LoggerFactory.getLogger(MailAddressing.class);

    private final ActorTransactions acting;
    private final MailRecipients recipients;
    private final OpeningHours hours;
    private final OvertakenMail overtakenMail;
    private final AddressedMail addressedMail;
    private final Clock clock;

    public MailAddressing(
            JdbcClient jdbc, ActorTransactions acting, MailRecipients recipients, OpeningHours hours, Clock clock) {
        this.acting = acting;
        this.recipients = recipients;
        this.hours = hours;
        this.overtakenMail = new OvertakenMail(jdbc, clock);
        this.addressedMail = new AddressedMail(jdbc, clock);
        this.clock = clock;
    }

    /** Addresses what is due now. */
    public void addressDue() {
        while (addressSome()) {
            // the next fifty
        }
    }

    private boolean addressSome() {
        try {
            return acting.as(JOB, () -> {
                overtakenMail.whatIsOwed();
                var due = addressedMail.due();
                due.forEach(this::addressed);
                return !due.isEmpty();
            });
        } catch (RuntimeException fault) {
            AddressingFault.throwIfTheDatabaseIsAway(fault);
            return eachByItself();
        }
    }

    /** One that cannot be addressed holds up no other: it is set aside, where the administrator sees it. */
    private boolean eachByItself() {
        var any = false;
        for (var owed : acting.as(JOB, addressedMail::due)) {
            try {
                acting.as(JOB, () -> addressedMail.stillDue(owed).ifPresent(this::addressed));
                any = true;
            } catch (RuntimeException fault) {
                AddressingFault.throwIfTheDatabaseIsAway(fault);
                any |= setAside(owed, fault);
            }
        }
        return any;
    }

    /** What only waits for a lock is left for the next round. */
    private boolean setAside(OwedMailRow owed, RuntimeException fault) {
        LOG.error("Message {} cannot be addressed ({})", owed.id(), fault.getClass());
        if (AddressingFault.passes(fault)) {
            return false;
        }
        try {
            acting.as(JOB, () -> addressedMail.setAside(owed));
            return true;
        } catch (RuntimeException worse) {
            AddressingFault.throwIfTheDatabaseIsAway(worse);
            LOG.error("Nor can message {} be set aside ({})", owed.id(), worse.getClass());
            return false;
        }
    }

    private void addressed(OwedMailRow owed) {
        address(owed);
        addressedMail.markAddressed(owed);
        addressedMail.callAgain(owed);
    }

    private void address(OwedMailRow owed) {
        switch (MailKind.valueOf(owed.kind())) {
            case ALARM -> call(owed, AlertEscalation.calls(owed.step(), hours.openAt(clock.instant())));
            case READ_NOW -> call(owed, AlertEscalation.callsToRead(owed.step(), hours.openAt(clock.instant())));
            case APPROVAL, DISAGREE -> call(owed, List.of(Role.MANAGER));
            case RED -> warn(owed);
            case GLASS -> tellWhoReviews(owed);
            case CARD -> tellOfTheCard(owed);
            case INVITATION -> addressedMail.keep(owed, null, "INVITED");
            case ASK -> remind(owed);
            case STRATEGY -> tellTheCalled(owed);
            case HANDOVER -> tellTheTeam(owed, recipients::whoReceive);
            case KNOW_FIRST -> tellTheTeam(owed, recipients::whoGo);
            case CODE, NEWS, COLLEAGUE -> addressedMail.keep(owed, null, "REFERRER");
            case LEARNER_CODE, BOOKING, AGREE, REMIND, SESSION_MESSAGE -> addressedMail.keep(owed, null, "LEARNER");
            case ESCALATION -> tell(owed, recipients.whoRuns(JOB, owed.contactId()), Role.BUSINESS_MANAGER);
            case AUDIT -> tell(owed, recipients.whoLooksAfterTheHouse(JOB), Role.ADMINISTRATOR);
            case WATCH -> recipients.whoWatch(JOB).forEach(one -> addressedMail.keep(owed, one.id(), one.role()));
        }
    }

    /** An agency that has answered is told nothing more. */
    private void remind(OwedMailRow owed) {
        var ask = Objects.requireNonNull(owed.askId());
        recipients
                .whoOwes(JOB, ask)
                .ifPresent(agency -> tell(owed, recipients.ofAgency(JOB, agency, ask), Role.RESEARCHER));
    }

    /** The desk rings them besides, so an agency without people here is no one's work; nor is one that has ended. */
    private void tellTheCalled(OwedMailRow owed) {
        var call = Objects.requireNonNull(owed.callId());
        recipients.whoIsCalled(JOB, call).forEach(one -> addressedMail.keep(owed, one.id(), one.role()));
    }

    /**
     * Where no one is left who looks, the person who can see to it is told, and it stands with what is stuck besides.
     */
    private void tellWhoReviews(OwedMailRow owed) {
        var people = recipients.whoReviews(JOB, Objects.requireNonNull(owed.contactId()));
        tell(owed, people, Role.MANAGER);
        if (!people.isEmpty() && people.stream().noneMatch(one -> one.asRole().isOfTheDesk())) {
            addressedMail.keepForNobody(owed, Role.MANAGER.name());
        }
    }

    /** A card that was read meanwhile is told to no one. */
    private void tellOfTheCard(OwedMailRow owed) {
        if (recipients.isUnread(JOB, Objects.requireNonNull(owed.cardId()))) {
            call(owed, List.of(Role.MANAGER));
        }
    }

    /** At night a manager may have no one on duty; the alarm calls then. A team without people shows up as stuck. */
    private void warn(OwedMailRow owed) {
        if (owed.team() == null) {
            call(owed, List.of(Role.MANAGER));
            return;
        }
        var contact = Objects.requireNonNull(owed.contactId());
        tell(owed, recipients.ofTeam(JOB, owed.team(), contact), Role.TEAM_MEMBER);
    }

    /** A team that has answered is told nothing more; one without people shows up as stuck. */
    private void tellTheTeam(OwedMailRow owed, BiFunction<Actor.Job, UUID, Optional<List<ColleagueRow>>> who) {
        who.apply(JOB, Objects.requireNonNull(owed.handoverId()))
                .ifPresent(people -> tell(owed, people, Role.TEAM_MEMBER));
    }

    /** Each of them; where there is no one, that shows up as stuck. */
    private void tell(OwedMailRow owed, List<ColleagueRow> people, Role lacking) {
        people.forEach(one -> addressedMail.keep(owed, one.id(), one.role()));
        if (people.isEmpty()) {
            addressedMail.keepForNobody(owed, lacking.name());
        }
    }

    private void call(OwedMailRow owed, List<Role> roles) {
        var contact = Objects.requireNonNull(owed.contactId());
        var people = recipients.of(JOB, contact, roles);
        for (var person : people) {
            if (owed.kind().equals(MailKind.APPROVAL.name())) {
                addressedMail.keepApproval(owed, person.id(), person.role());
            } else {
                if (owed.kind().equals(MailKind.ALARM.name())) {
                    overtakenMail.mails(contact, person.id());
                }
                addressedMail.keep(owed, person.id(), person.role());
            }
        }
        if (people.isEmpty()) {
            addressedMail.keepForNobody(owed, roles.getFirst().name());
        }
    }
}
