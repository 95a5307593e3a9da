package org.breakwater.casework.safecontact.rules;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.decisions.SecondPerson;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ending a safe contact rule: at low risk one person is enough, at high risk a second person must approve. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SafeContactRuleEndings {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final VisitBriefing knowing;
    private final AuditLog audit;
    private final Clock clock;

    SafeContactRuleEndings(JdbcClient jdbc, Cases cases, VisitBriefing knowing, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.knowing = knowing;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends a rule. At high risk the first person only asks; another person ends it. */
    public ActResult end(Actor.Person by, Case seen, SafeContactRuleRow rule, String why) {
        if (!rule.highRisk()) {
            return over(by, seen, rule, jdbc.sql(END_ALONE).param("why", why), "Ended a safe contact rule", why);
        }
        if (!rule.isToEnd()) {
            return done(by, seen, rule, jdbc.sql(ASK).param("why", why), "Asked to end a safe contact rule", why);
        }
        return SecondPerson.isAuthor(by, rule.endAskedBy())
                ? new ActResult.NotNow("You asked for this yourself. For a high risk rule, someone else must agree.")
                : over(
                        by,
                        seen,
                        rule,
                        jdbc.sql(AGREE).param("asked", Objects.requireNonNull(rule.endAskedAt())),
                        "Agreed: a safe contact rule ends",
                        why);
    }

    private ActResult over(
            Actor.Person by,
            Case seen,
            SafeContactRuleRow rule,
            JdbcClient.StatementSpec statement,
            String what,
            String words) {
        var actResult = done(by, seen, rule, statement, what, words);
        if (actResult instanceof ActResult.Yes) {
            knowing.changed(seen.id());
        }
        return actResult;
    }

    /** Someone asked for its end, and it is kept all the same. */
    public ActResult keep(Actor.Person by, Case seen, SafeContactRuleRow rule, String why) {
        return done(by, seen, rule, jdbc.sql(KEEP), "A safe contact rule was kept", why);
    }

    private ActResult done(
            Actor.Person by,
            Case seen,
            SafeContactRuleRow rule,
            JdbcClient.StatementSpec statement,
            String what,
            String words) {
        var changed = statement
                .param("id", rule.id())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        if (changed == 0) {
            return new ActResult.NotNow("Someone has changed this rule. Open it to see the current version.");
        }
        cases.note(by, seen, what, words);
        audit.record(by.id(), by.roleName(), what.toLowerCase(Locale.ROOT), seen.subject(), "");
        return new ActResult.Yes();
    }

    static final String END_ALONE = """
            update mash.safe_contact_rule set end_why = :why, end_asked_by = :by, end_asked_by_name = :byName,
                end_asked_at = :at, ended_by = :by, ended_by_name = :byName, ended_at = :at
            where id = :id and ended_at is null and not high_risk""";

    static final String ASK = """
            update mash.safe_contact_rule set end_why = :why, end_asked_by = :by, end_asked_by_name = :byName,
                end_asked_at = :at
            where id = :id and end_asked_at is null and high_risk""";

    static final String AGREE = """
            update mash.safe_contact_rule set ended_by = :by, ended_by_name = :byName, ended_at = :at
            where id = :id and ended_at is null and end_asked_by <> :by and end_asked_at = :asked""";

    static final String KEEP = """
            update mash.safe_contact_rule set end_why = null, end_asked_by = null, end_asked_by_name = null,
                end_asked_at = null
            where id = :id and ended_at is null and end_asked_at is not null""";
}
