package org.breakwater.casework.safecontact.visitbriefing;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.UUID;
import org.breakwater.people.matching.MatchCandidateRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The other contacts whose warnings are shown to a team with a handover. Used only by the briefing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContactsBesideHandovers {

    private final JdbcClient jdbc;

    ContactsBesideHandovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The handovers by which a team visits, or may visit, a child of these contacts. */
    List<UUID> going(UUID... contacts) {
        return all(jdbc.sql(WHO_GOES).param("contacts", contacts).query(UUID.class));
    }

    /** Those of these contacts that have something for a visit or a call. */
    List<UUID> whereSomethingStands(List<UUID> contacts) {
        return all(jdbc.sql(VisitBriefingRow.STANDS)
                .param("contacts", contacts.toArray(UUID[]::new))
                .query(UUID.class));
    }

    /** Of unconfirmed contacts, only restricted ones: the team reads that it must ask. */
    List<UUID> mustAsk(List<MatchCandidateRow> unconfirmed) {
        var ids =
                unconfirmed.stream().map(MatchCandidateRow::recordId).distinct().toList();
        return whereSomethingStands(
                all(jdbc.sql(RESTRICTED).param("ids", ids.toArray(UUID[]::new)).query(UUID.class)));
    }

    /** Returns the handovers for which that is new. */
    List<UUID> add(List<UUID> handovers, List<UUID> contacts) {
        return all(jdbc.sql(BESIDE)
                .param("handovers", handovers.toArray(UUID[]::new))
                .param("contacts", contacts.toArray(UUID[]::new))
                .query(UUID.class));
    }

    List<UUID> takeBack(UUID contact, UUID beside) {
        return all(jdbc.sql(TAKE_BACK)
                .param("contact", contact)
                .param("beside", beside)
                .query(UUID.class));
    }

    static final String RESTRICTED = "select id from access.record where restricted and id = any(:ids) limit 500";

    static final String WHO_GOES = """
            select h.id from mash.handover h
            where h.contact_id = any(cast(:contacts as uuid[])) and mash.goes(h) limit 500""";

    static final String BESIDE = """
            insert into mash.handover_related_contact (handover_id, contact_id)
            select h, c from unnest(cast(:handovers as uuid[])) h, unnest(cast(:contacts as uuid[])) c
            on conflict do nothing returning handover_id""";

    static final String TAKE_BACK = """
            delete from mash.handover_related_contact b using mash.handover h
            where b.handover_id = h.id and h.contact_id = :contact and b.contact_id = :beside
            returning b.handover_id""";
}
