package org.breakwater.mash.model;

import static org.breakwater.database.Rows.all;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Records;
import org.breakwater.mash.KnowFirstChanged;
import org.breakwater.people.AlikeRow;
import org.breakwater.people.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What must be known before anybody visits or rings: warnings and rules of safe contact, in a contact and in those
 * about the same people. Found with the eyes of the house, since a danger is none the less for who may read of it; each
 * reader is told what they may see, and else that they must ask.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KnowingFirst {

    static final String JOB = "safe-contact";

    private final JdbcClient jdbc;
    private final People people;
    private final SamePeople samePeople;
    private final Records records;
    private final ApplicationEventPublisher events;

    KnowingFirst(
            JdbcClient jdbc, People people, SamePeople samePeople, Records records, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.samePeople = samePeople;
        this.records = records;
        this.events = events;
    }

    /** What stands now, for somebody of the desk. */
    public List<KnowFirstRow> standing(UUID contact) {
        var found = asTheHouse(contact);
        var seen = records.seen(found.stream().map(KnowFirstRow::contactId).collect(Collectors.toSet()));
        return found.stream()
                .map(row -> seen.contains(row.contactId()) ? row : new KnowFirstRow(contact, "", KnowFirstRow.UNSEEN))
                .distinct()
                .toList();
    }

    private List<KnowFirstRow> asTheHouse(UUID contact) {
        return records.overseen(JOB, () -> {
            var ids = Stream.concat(Stream.of(contact), around(contact)).toArray(UUID[]::new);
            return all(jdbc.sql(KnowFirstRow.STANDING).param("ids", ids).query(KnowFirstRow.class));
        });
    }

    private Stream<UUID> around(UUID contact) {
        return people.alike(contact).stream().map(AlikeRow::recordId).distinct();
    }

    /** Children are handed over: whoever goes to them reads what stands around them too, now and later. */
    void handedOver(UUID contact, List<UUID> handovers) {
        records.overseeing(JOB, () -> beside(handovers, samePeople.of(contact).toList()));
        jdbc.sql(KEEP).param("ids", handovers.toArray(UUID[]::new)).update();
    }

    /** Something is new or has ended: every team that goes out to one of these people learns that it is. */
    void changed(UUID contact) {
        var told = records.overseen(JOB, () -> {
            var alike = samePeople.of(contact).toArray(UUID[]::new);
            beside(all(jdbc.sql(WHO_GOES).param("contacts", alike).query(UUID.class)), List.of(contact));
            return all(jdbc.sql(WHO_READS).param("contact", contact).query(UUID.class));
        });
        told.stream().map(KnowFirstChanged::new).forEach(events::publishEvent);
    }

    private void beside(List<UUID> handovers, List<UUID> contacts) {
        jdbc.sql(BESIDE)
                .param("handovers", handovers.toArray(UUID[]::new))
                .param("contacts", contacts.toArray(UUID[]::new))
                .update();
    }

    static final String WHO_GOES = """
            select h.id from mash.handover h
            where h.contact_id = any(cast(:contacts as uuid[])) and mash.goes(h) limit 500""";

    static final String WHO_READS = """
            select h.id from mash.handover h
            where not h.outside and mash.goes(h) and (h.contact_id = :contact or exists (
                select from mash.handover_beside b where b.handover_id = h.id and b.contact_id = :contact)) limit 500""";

    /** What to know first, as it stands when the child is handed over. */
    static final String KEEP = "update mash.handover set warnings = mash.know_first(id) where id = any(:ids)";

    static final String BESIDE = """
            insert into mash.handover_beside (handover_id, contact_id)
            select h, c from unnest(cast(:handovers as uuid[])) h, unnest(cast(:contacts as uuid[])) c
            on conflict do nothing""";
}
