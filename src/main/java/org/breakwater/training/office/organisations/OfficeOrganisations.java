package org.breakwater.training.office.organisations;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.training.organisations.OrganisationRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The office's data about workplaces: their details, and their training leads. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OfficeOrganisations {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    OfficeOrganisations(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those whose name or postcode contains the search text; unreviewed ones come first. */
    public List<OrganisationRow> search(String typed) {
        return all(jdbc.sql(OrganisationRow.SEARCH)
                .param("typed", typed.strip().toLowerCase(Locale.ROOT))
                .query(OrganisationRow.class));
    }

    /** Saves the office's data about it, and that the office reviewed it. */
    public void keep(Actor.Person by, UUID id, Kept kept) {
        jdbc.sql(KEEP)
                .paramSource(kept)
                .param("now", clock.instant())
                .param("id", id)
                .update();
        record(by, id, "changed an organisation");
    }

    /** The office's data about it. */
    public record Kept(String name, String kind, String postcode, boolean exempt) {}

    /** The addresses of the current leads. */
    public List<String> leads(UUID organisation) {
        return all(jdbc.sql(LEADS).param("id", organisation).query(String.class));
    }

    /** Names a lead. Idempotent. */
    public void name(Actor.Person by, UUID organisation, String email) {
        var named = jdbc.sql(NAME)
                .param("id", organisation)
                .param("email", email.toLowerCase(Locale.ROOT))
                .param("by", by.name())
                .param("now", clock.instant())
                .update();
        if (named == 1) {
            record(by, organisation, "named a lead");
        }
    }

    public void end(Actor.Person by, UUID organisation, String email) {
        var ended = jdbc.sql(END)
                .param("id", organisation)
                .param("email", email)
                .param("now", clock.instant())
                .update();
        if (ended == 1) {
            record(by, organisation, "ended a lead");
        }
    }

    private void record(Actor.Person by, UUID organisation, String act) {
        audit.record(by.id(), by.roleName(), act, "organisation:" + organisation, "");
    }

    static final String KEEP = """
            update training.organisation set name = :name, kind = :kind, postcode = :postcode, exempt = :exempt,
                checked_at = coalesce(checked_at, :now)
            where id = :id""";

    static final String LEADS = """
            select email from training.organisation_lead where organisation_id = :id and ended_at is null
            order by email limit 100""";

    static final String NAME = """
            insert into training.organisation_lead (organisation_id, email, named_by_name, named_at)
            select :id, :email, :by, :now where not exists (select from training.organisation_lead
                where organisation_id = :id and email = :email
                and ended_at is null)
            on conflict do nothing""";

    static final String END = """
            update training.organisation_lead set ended_at = :now where organisation_id = :id and email = :email
                and ended_at is null""";
}
