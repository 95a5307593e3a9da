package org.breakwater.casework.history.previous;

import static org.breakwater.database.QueryRows.all;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Earlier cases, as far as this actor may see them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PreviousContactRecords {

    private final JdbcClient jdbc;

    PreviousContactRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cases of police notices about the same incident as this case's notice. */
    List<UUID> ofTheSameIncident(UUID record) {
        return all(jdbc.sql(OF_INCIDENT).param("contact", record).query(UUID.class));
    }

    static final String OF_INCIDENT = """
            select distinct other.contact_id
            from mash.police_notice own join mash.police_notice other on other.incident = own.incident
            where own.contact_id = :contact and own.incident <> '' and other.contact_id <> own.contact_id
            limit 100""";

    /** These records as a timeline, the latest first; at most 200. */
    public List<ContactHistoryRow> line(Collection<UUID> records) {
        return all(jdbc.sql(ContactHistoryRow.OF_RECORDS)
                .param("ids", records.toArray(UUID[]::new))
                .query(ContactHistoryRow.class));
    }

    /**
     * The contacts before this case that a receiving team may be told of, the latest first: those that are neither
     * restricted nor have exclusions, with the decisions for this person alone.
     *
     * @param entries every entry that two people confirmed as the same person
     */
    public List<ContactHistoryRow> openToTeams(UUID caseId, Collection<UUID> entries) {
        return all(jdbc.sql(ContactHistoryRow.OPEN_TO_TEAMS)
                .param("case", caseId)
                .param("entries", entries.toArray(UUID[]::new))
                .query(ContactHistoryRow.class));
    }

    /** Since when Breakwater has records at all: an empty history says nothing about the time before. */
    public Optional<Instant> firstRecord() {
        return jdbc.sql(FIRST_RECORD).query(Instant.class).optional();
    }

    static final String FIRST_RECORD = "select opened_at from access.record order by opened_at limit 1";
}
