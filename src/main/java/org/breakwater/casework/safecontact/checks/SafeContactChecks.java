package org.breakwater.casework.safecontact.checks;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.decisions.SecondPerson;
import org.breakwater.casework.safecontact.rules.SafeContactRuleRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks, before anything is sent, whether the address must not be used. If the risk is high, or the way is not the
 * safe one, a second person must approve first.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SafeContactChecks {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final SafeContactRulesInForce standing;
    private final AuditLog audit;
    private final Clock clock;

    SafeContactChecks(JdbcClient jdbc, Cases cases, SafeContactRulesInForce standing, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.standing = standing;
        this.audit = audit;
        this.clock = clock;
    }

    /** Earlier checks, the latest first. */
    public List<SafeContactCheckRow> of(UUID record) {
        return all(jdbc.sql(SafeContactCheckRow.OF_CONTACT).param("id", record).query(SafeContactCheckRow.class));
    }

    /**
     * Stores a check and its result.
     *
     * @return its id: that of the page, or a new one if the same page asked something else before
     */
    public UUID keep(Actor.Person by, Case seen, PlannedContact plannedContact, PlannedContact.Weighed weighed) {
        if (insert(by, seen, plannedContact, weighed)) {
            cases.note(
                    by,
                    seen,
                    "Checked before contacting",
                    plannedContact.whom() + ": " + weighed.verdict().inWords());
            var what = "checked before contacting";
            audit.record(
                    by.id(),
                    by.roleName(),
                    what,
                    seen.subject(),
                    weighed.verdict().name());
            return plannedContact.id();
        }
        var before = of(seen.id()).stream().map(SafeContactCheckRow::sending).anyMatch(plannedContact::equals);
        return before ? plannedContact.id() : keep(by, seen, plannedContact.anew(), weighed);
    }

    /** Checks that await a second person in open cases, the oldest first; never their own. */
    public List<SafeContactToApproveRow> toApprove(Actor.Person who) {
        return all(jdbc.sql(SafeContactToApproveRow.OF_OTHERS)
                .param("me", who.id().value())
                .query(SafeContactToApproveRow.class));
    }

    private boolean insert(Actor.Person by, Case seen, PlannedContact plannedContact, PlannedContact.Weighed weighed) {
        return jdbc.sql(KEEP)
                        .paramSource(plannedContact)
                        .param("contact", seen.id())
                        .param("verdict", weighed.verdict().name())
                        .param("because", weighed.because().toArray(String[]::new))
                        .param("by", by.id().value())
                        .param("byName", by.name())
                        .param("at", clock.instant())
                        .update()
                == 1;
    }

    /**
     * A second person decides whether it may be sent.
     *
     * @param now the rules' current answer: what has been forbidden since cannot be approved
     */
    public ActResult answer(
            Actor.Person by,
            Case seen,
            SafeContactCheckRow check,
            boolean agrees,
            String words,
            PlannedContact.Weighed now) {
        if (SecondPerson.isAuthor(by, check.askedBy())) {
            return new ActResult.NotNow("You asked for this yourself. Someone else must agree.");
        }
        if (agrees && now.isForbidden()) {
            return new ActResult.NotNow("This contact can no longer be made: " + String.join(" ", now.because()));
        }
        var answered = jdbc.sql(ANSWER)
                .param("agrees", agrees)
                .param("words", words)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .param("id", check.id())
                .update();
        if (answered == 0) {
            return new ActResult.NotNow("Someone has already answered this.");
        }
        var what = agrees ? "Agreed to a contact" : "Did not agree to a contact";
        cases.note(by, seen, what, check.whom() + ". " + words);
        audit.record(by.id(), by.roleName(), "answered a safe contact check", seen.subject(), what);
        return new ActResult.Yes();
    }

    /** Why the referrer cannot be told yet: the risk is high, and no second person has approved it. */
    public Optional<String> standsInTheWay(UUID record) {
        if (standing.of(record).stream().noneMatch(SafeContactRuleRow::highRisk)
                || agreement(record, SafeContactCheckRow::isToWhoToldUs).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                "Someone here is at high risk, so two people must check before you contact anyone. Go to “Safe"
                        + " contact”, record that you will contact the person who reported the concern, and ask a"
                        + " colleague to agree. It is valid for a day.");
    }

    /** Why this cannot be sent to a person of the case yet: a rule forbids it, or no second person has approved it. */
    public Optional<String> standsInTheWay(UUID record, PlannedContact planned) {
        var weighed = standing.weigh(record, planned);
        var because = String.join(" ", weighed.because());
        return switch (weighed.verdict()) {
            case MAY -> Optional.empty();
            case NEVER -> Optional.of("%s %s".formatted(weighed.verdict().inWords(), because));
            case SECOND ->
                agreement(record, check -> check.isFor(planned)).isPresent()
                        ? Optional.empty()
                        : Optional.of(("%s Two members of staff must check before you contact %s. Go to “Safe"
                                        + " contact”, check this contact with the same address, and ask a"
                                        + " colleague to agree. It is valid for a day.")
                                .formatted(because, planned.whom()));
        };
    }

    /** The referrer was told: the approval is used up. */
    public void use(UUID record) {
        use(agreement(record, SafeContactCheckRow::isToWhoToldUs));
    }

    /** It was sent to a person of the case: the approval is used up. */
    public void use(UUID record, PlannedContact planned) {
        use(agreement(record, check -> check.isFor(planned)));
    }

    private void use(Optional<SafeContactCheckRow> agreement) {
        agreement.ifPresent(check -> jdbc.sql(USE)
                .param("id", check.id())
                .param("at", clock.instant())
                .update());
    }

    private Optional<SafeContactCheckRow> agreement(UUID record, Predicate<SafeContactCheckRow> which) {
        var now = clock.instant();
        return of(record).stream()
                .filter(which)
                .filter(check -> check.isAgreement(now))
                .filter(check -> !standing.weigh(record, check.sending()).isForbidden())
                .findFirst();
    }

    static final String KEEP = """
            insert into mash.safe_contact_check (id, contact_id, person_id, whom, means, address, about, verdict,
                because,
                asked_by, asked_by_name, asked_at)
            values (:id, :contact, cast(:person as uuid), :whom, :means, :address, :about, :verdict,
                cast(:because as text[]), :by, :byName, :at)
            on conflict do nothing""";

    static final String ANSWER = """
            update mash.safe_contact_check set agreed = :agrees, agreed_words = :words, agreed_by = :by,
                agreed_by_name = :byName, agreed_at = :at
            where id = :id and agreed is null and verdict = 'SECOND' and asked_by <> :by""";

    static final String USE = "update mash.safe_contact_check set used_at = :at where id = :id and used_at is null";
}
