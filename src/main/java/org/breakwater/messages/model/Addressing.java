package org.breakwater.messages.model;

import static org.breakwater.database.Rows.all;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.time.OpeningHours;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Turns what is due into one mail for each person. Late on purpose: whoever may see the contact, holds the role and is
 * on duty at that minute is told, and a contact that was restricted meanwhile is told to nobody else.
 */
@Component
public class Addressing {

    static final Actor.Job JOB = new Actor.Job("messages");

    static final String ADDRESSED = "update messages.outbox set state = 'ADDRESSED', since = :now where id = :id";

    static final String ADDRESS = """
            insert into messages.mail (outbox_id, kind, to_account, to_role, made_at, next_try_at, since)
            values (:id, :kind, cast(:account as uuid), :role, :now, :now, :now)
            """;

    /** At most one in a quarter of an hour for each person; one that waits already speaks for this one too. */
    static final String ADDRESS_APPROVAL = """
            insert into messages.mail as m (outbox_id, kind, to_account, to_role, made_at, next_try_at, since)
            select :id, 'APPROVAL', cast(:account as uuid), :role, :now, greatest(cast(:now as timestamptz),
                (select max(s.since) + interval '15 minutes' from messages.mail s
                 where s.to_account = cast(:account as uuid) and s.kind = 'APPROVAL' and s.state = 'SENT')), :now
            on conflict (to_account) where kind = 'APPROVAL' and state in ('WAITING', 'STUCK') do update
            set state = 'WAITING', attempts = 0, since = excluded.since,
                next_try_at = greatest(excluded.next_try_at, m.since + interval '15 minutes')
            where m.state = 'STUCK'
            """;

    static final String NOBODY = """
            insert into messages.mail (outbox_id, kind, to_role, made_at, next_try_at, since, state, trouble)
            values (:id, :kind, :role, :now, :now, :now, 'STUCK', 'NOBODY')
            """;

    private final JdbcClient jdbc;
    private final Acting acting;
    private final Recipients recipients;
    private final OpeningHours hours;
    private final Overtaking overtaking;
    private final Clock clock;

    Addressing(JdbcClient jdbc, Acting acting, Recipients recipients, OpeningHours hours, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.recipients = recipients;
        this.hours = hours;
        this.overtaking = new Overtaking(jdbc, clock);
        this.clock = clock;
    }

    /** Addresses what is due now. */
    public void addressDue() {
        while (addressSome()) {
            // the next fifty
        }
    }

    private boolean addressSome() {
        return acting.as(JOB, () -> {
            overtaking.whatIsOwed();
            var due = all(jdbc.sql(OwedRow.DUE).param("now", now()).query(OwedRow.class));
            for (var owed : due) {
                address(owed);
                jdbc.sql(ADDRESSED).param("now", now()).param("id", owed.id()).update();
            }
            return !due.isEmpty();
        });
    }

    private void address(OwedRow owed) {
        switch (Kind.valueOf(owed.kind())) {
            case ALARM -> call(owed, Louder.calls(owed.step(), hours.openAt(clock.instant())));
            case APPROVAL, DISAGREE -> call(owed, List.of(Role.MANAGER));
            case RED -> warn(owed);
            case GLASS -> tellWhoReviews(owed);
            case CARD -> tellOfTheCard(owed);
            case INVITATION -> keep(ADDRESS, owed, null, "INVITED");
            case ASK -> remind(owed);
            case STRATEGY -> tellTheCalled(owed);
            case HANDOVER -> tellTheTeam(owed, recipients::whoReceive);
            case KNOW_FIRST -> tellTheTeam(owed, recipients::whoGo);
            case CODE, NEWS, COLLEAGUE -> keep(ADDRESS, owed, null, "REFERRER");
            case LEARNER_CODE, BOOKING, AGREE, REMIND, SESSION_MESSAGE -> keep(ADDRESS, owed, null, "LEARNER");
            case ESCALATION -> tell(owed, recipients.whoRuns(JOB, owed.contactId()), Role.BUSINESS_MANAGER);
            case AUDIT -> tell(owed, recipients.whoLooksAfterTheHouse(JOB), Role.ADMINISTRATOR);
            case WATCH -> recipients.whoWatch(JOB).forEach(one -> keep(ADDRESS, owed, one.id(), one.role()));
        }
    }

    /** An agency that has answered is told nothing more. */
    private void remind(OwedRow owed) {
        var ask = Objects.requireNonNull(owed.askId());
        recipients
                .whoOwes(JOB, ask)
                .ifPresent(agency -> tell(owed, recipients.ofAgency(JOB, agency, ask), Role.RESEARCHER));
    }

    /** The desk rings them besides, so an agency without people here is nobody's work; nor is one that has ended. */
    private void tellTheCalled(OwedRow owed) {
        var call = Objects.requireNonNull(owed.callId());
        recipients.whoIsCalled(JOB, call).forEach(one -> keep(ADDRESS, owed, one.id(), one.role()));
    }

    /** Where nobody is left who looks, whoever can see to it is told, and it stands with what is stuck besides. */
    private void tellWhoReviews(OwedRow owed) {
        var people = recipients.whoReviews(JOB, Objects.requireNonNull(owed.contactId()));
        tell(owed, people, Role.MANAGER);
        if (!people.isEmpty() && people.stream().noneMatch(one -> one.asRole().isOfTheDesk())) {
            keep(NOBODY, owed, null, Role.MANAGER.name());
        }
    }

    /** A card that was read meanwhile is told to nobody. */
    private void tellOfTheCard(OwedRow owed) {
        if (recipients.isUnread(JOB, Objects.requireNonNull(owed.cardId()))) {
            call(owed, List.of(Role.MANAGER));
        }
    }

    /** At night a manager may have nobody on duty; the alarm calls then. A team without people shows up as stuck. */
    private void warn(OwedRow owed) {
        if (owed.team() == null) {
            call(owed, List.of(Role.MANAGER));
            return;
        }
        var contact = Objects.requireNonNull(owed.contactId());
        tell(owed, recipients.ofTeam(JOB, owed.team(), contact), Role.TEAM_MEMBER);
    }

    /** A team that has answered is told nothing more; one without people shows up as stuck. */
    private void tellTheTeam(OwedRow owed, BiFunction<Actor.Job, UUID, Optional<List<ColleagueRow>>> who) {
        who.apply(JOB, Objects.requireNonNull(owed.handoverId()))
                .ifPresent(people -> tell(owed, people, Role.TEAM_MEMBER));
    }

    /** Each of them; where there is nobody, that shows up as stuck. */
    private void tell(OwedRow owed, List<ColleagueRow> people, Role lacking) {
        people.forEach(one -> keep(ADDRESS, owed, one.id(), one.role()));
        if (people.isEmpty()) {
            keep(NOBODY, owed, null, lacking.name());
        }
    }

    private void call(OwedRow owed, List<Role> roles) {
        var contact = Objects.requireNonNull(owed.contactId());
        var people = recipients.of(JOB, contact, roles);
        for (var person : people) {
            if (owed.kind().equals(Kind.APPROVAL.name())) {
                keep(ADDRESS_APPROVAL, owed, person.id(), person.role());
            } else {
                if (owed.kind().equals(Kind.ALARM.name())) {
                    overtaking.mails(contact, person.id());
                }
                keep(ADDRESS, owed, person.id(), person.role());
            }
        }
        if (people.isEmpty()) {
            keep(NOBODY, owed, null, roles.getFirst().name());
        }
    }

    private void keep(String statement, OwedRow owed, @Nullable UUID account, String role) {
        jdbc.sql(statement)
                .param("id", owed.id())
                .param("kind", owed.kind())
                .param("account", account)
                .param("role", role)
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
