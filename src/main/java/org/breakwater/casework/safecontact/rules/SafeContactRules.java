package org.breakwater.casework.safecontact.rules;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefing;
import org.breakwater.people.PersonRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the people of a case may be contacted safely, and how never. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SafeContactRules {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final VisitBriefing knowing;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final AuditLog audit;
    private final Clock clock;

    SafeContactRules(
            JdbcClient jdbc,
            Cases cases,
            VisitBriefing knowing,
            ReporterIdentityCheck reporterIdentityCheck,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.knowing = knowing;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new rule.
     *
     * @param never whether it forbids; else it gives the safe way
     * @param address empty if it applies to every address of this method
     */
    public record NewRule(boolean never, ContactMethod means, String address, String words, boolean highRisk) {

        /** The rule as read by someone about to telephone or visit. */
        public String about(PersonRow person) {
            var where = address.isBlank() ? person.called() : address + " (" + person.called() + ")";
            var rule = (never ? "Never " : "Safe: ") + means.verb() + " " + where + ".";
            return words.isBlank() ? rule : rule + " " + words;
        }

        @Override
        public String toString() {
            return "NewRule[" + means + ", …]";
        }
    }

    /** Every rule of a case, the latest first, ended ones too. */
    public List<SafeContactRuleRow> of(UUID record) {
        return all(jdbc.sql(SafeContactRuleRow.OF_CONTACT).param("id", record).query(SafeContactRuleRow.class));
    }

    /** The current rules of a case and of the others that are about the same people or home. */
    public List<SafeContactRuleRow> standing(UUID record, Stream<UUID> around) {
        return all(jdbc.sql(SafeContactRuleRow.STANDING)
                .param("ids", Stream.concat(Stream.of(record), around).toArray(UUID[]::new))
                .query(SafeContactRuleRow.class));
    }

    /** Whether the referrer's address must not be used, so that no mail is sent there. */
    public boolean holdsTheNews(UUID record) {
        return jdbc.sql(NEWS_IS_HELD).param("id", record).query(Boolean.class).single();
    }

    public ActResult set(Actor.Person by, Case seen, int version, PersonRow person, NewRule told) {
        var said = told.about(person);
        var actResult = moved(by, seen, version, said);
        if (actResult instanceof ActResult.Yes) {
            jdbc.sql(SET)
                    .paramSource(told)
                    .param("contact", seen.id())
                    .param("person", person.id())
                    .param("said", said)
                    .param(
                            "inside",
                            reporterIdentityCheck.isGivenAwayBy(seen.id()).test(said))
                    .param("by", by.id().value())
                    .param("byName", by.name())
                    .param("at", clock.instant())
                    .update();
            audit.record(by.id(), by.roleName(), "added a safe contact rule", seen.subject(), "");
            knowing.changed(seen.id());
        }
        return actResult;
    }

    /** A closed case stays closed, and its people must be contacted safely all the same. */
    private ActResult moved(Actor.Person by, Case seen, int version, String said) {
        var what = "Added a safe contact rule";
        if (!seen.isClosed()) {
            return cases.move(by, seen, version, CaseAct.NOTE, what, said);
        }
        if (seen.version() != version) {
            return new ActResult.Stale();
        }
        cases.note(by, seen, what, said);
        return new ActResult.Yes();
    }

    static final String NEWS_IS_HELD = "select mash.news_is_held(:id)";

    static final String SET = """
            insert into mash.safe_contact_rule (contact_id, person_id, never, means, address, words, high_risk, said,
                inside,
                set_by, set_by_name, set_at)
            values (:contact, :person, :never, :means, :address, :words, :highRisk, :said, :inside, :by, :byName,
                :at)""";
}
