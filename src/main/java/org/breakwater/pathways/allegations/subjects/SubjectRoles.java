package org.breakwater.pathways.allegations.subjects;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the subject of a case works or volunteers. A case is about one adult, who may have several roles. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SubjectRoles {

    private final JdbcClient jdbc;
    private final Clock clock;

    SubjectRoles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Each as it is now. */
    public List<SubjectRoleRow> of(UUID record) {
        return all(jdbc.sql(SubjectRoleRow.OF_RECORD).param("record", record).query(SubjectRoleRow.class));
    }

    /** @param id of a role that is recorded already; null for a new one */
    public void record(Actor by, UUID record, @Nullable UUID id, SubjectRole role) {
        jdbc.sql(RECORD)
                .paramSource(role)
                .param("record", record)
                .param("role", id)
                .param("lists", RoleLists.version(LocalDate.ofInstant(clock.instant(), Calendars.LONDON)))
                .param("by", by.id().value())
                .param("byName", by instanceof Actor.Person person ? person.name() : "the referrer")
                .param("at", clock.instant())
                .update();
    }

    static final String RECORD = """
            insert into pathways.allegation_role (record_id, role_id, employer, job, sector, employment, told, told_on,
                not_told_why, result, result_on, lists, recorded_by, recorded_by_name, recorded_at)
            values (:record, coalesce(cast(:role as uuid), public.uuidv7()), :employer, :job, :sector, :employment,
                :told, cast(:toldOn as date), :notToldWhy, :result, cast(:resultOn as date), :lists, :by, :byName,
                :at)""";
}
