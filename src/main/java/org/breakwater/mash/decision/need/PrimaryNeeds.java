package org.breakwater.mash.decision.need;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Why each child of an accepted referral needs a service. What was said before stays, with its end. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PrimaryNeeds {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    PrimaryNeeds(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What stands, by child. */
    public Map<UUID, PrimaryNeedRow> of(UUID contact) {
        return all(jdbc.sql(PrimaryNeedRow.OF_CONTACT).param("id", contact).query(PrimaryNeedRow.class)).stream()
                .collect(Collectors.toMap(PrimaryNeedRow::about, Function.identity()));
    }

    /** Records it for a child, or ends it where the referral is no longer accepted. */
    public void record(Actor.Person by, ContactRow contact, UUID child, Optional<String> code) {
        var standing = Optional.ofNullable(of(contact.id()).get(child)).map(PrimaryNeedRow::code);
        if (standing.equals(code)) {
            return;
        }
        var at = clock.instant();
        jdbc.sql(END).param("child", child).param("at", at).update();
        code.ifPresent(need -> jdbc.sql(SAY)
                .param("contact", contact.id())
                .param("child", child)
                .param("code", need)
                .param("version", PrimaryNeedList.latest().version())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", at)
                .update());
        audit.record(by.id(), by.roleName(), "recorded primary need", contact.subject(), "");
    }

    static final String END = """
            update mash.primary_need set ended_at = :at where about = :child and ended_at is null""";

    static final String SAY = """
            insert into mash.primary_need (contact_id, about, code, list_version, said_by, said_by_name, said_at)
            values (:contact, :child, :code, :version, :by, :byName, :at)""";
}
