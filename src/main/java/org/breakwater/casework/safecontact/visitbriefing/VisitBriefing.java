package org.breakwater.casework.safecontact.visitbriefing;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.records.Records;
import org.breakwater.casework.history.addresses.CasesOfSamePeople;
import org.breakwater.casework.safecontact.externalteams.ExternalTeamCalls;
import org.breakwater.people.People;
import org.breakwater.people.matching.MatchCandidateRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What must be known before anyone visits or rings: warnings and rules of safe contact, in a case and in those about
 * the same people. Found with full sight, since a danger is none the less for who may read of it; each reader is told
 * what they may see, and else that they must ask.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VisitBriefing {

    public static final String JOB = "safe-contact";

    private final JdbcClient jdbc;
    private final People people;
    private final CasesOfSamePeople casesOfSamePeople;
    private final Records records;
    private final ExternalTeamCalls externalTeamCalls;
    private final ApplicationEventPublisher events;

    VisitBriefing(
            JdbcClient jdbc,
            People people,
            CasesOfSamePeople casesOfSamePeople,
            Records records,
            ExternalTeamCalls externalTeamCalls,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.casesOfSamePeople = casesOfSamePeople;
        this.records = records;
        this.externalTeamCalls = externalTeamCalls;
        this.events = events;
    }

    /** What stands now, for someone of the desk. */
    public List<VisitBriefingRow> standing(UUID record) {
        var found = asTheHouse(record);
        var seen = records.seen(found.stream().map(VisitBriefingRow::contactId).collect(Collectors.toSet()));
        return found.stream()
                .map(row -> seen.contains(row.contactId())
                        ? row
                        : new VisitBriefingRow(record, "", VisitBriefingRow.UNSEEN))
                .distinct()
                .toList();
    }

    private List<VisitBriefingRow> asTheHouse(UUID record) {
        return records.overseen(JOB, () -> {
            var ids = Stream.concat(Stream.of(record), around(record)).toArray(UUID[]::new);
            return all(jdbc.sql(VisitBriefingRow.STANDING).param("ids", ids).query(VisitBriefingRow.class));
        });
    }

    private Stream<UUID> around(UUID record) {
        return people.alike(record).stream().map(MatchCandidateRow::recordId).distinct();
    }

    /** Children are handed over: the person who goes to them reads what stands around them too, now and later. */
    public void handedOver(UUID record, List<UUID> handovers) {
        records.overseeing(
                JOB, () -> beside(handovers, casesOfSamePeople.of(record).toList()));
        jdbc.sql(KEEP).param("ids", handovers.toArray(UUID[]::new)).update();
        // The person who hands over may not read all of it themselves: a team outside was told no more than they could
        // say.
        records.overseeing(JOB, () -> externalTeamCalls.look(handovers));
    }

    /**
     * More is known of someone: who goes out to them, or to who is very likely the same, reads from now on what stands
     * with either.
     */
    void found(UUID record) {
        tell(() -> {
            var same = casesOfSamePeople.of(record).toList();
            return Stream.of(
                            beside(going(record), whereSomethingStands(same)),
                            beside(going(same.toArray(UUID[]::new)), whereSomethingStands(List.of(record))))
                    .flatMap(List::stream)
                    .toList();
        });
    }

    /** Only some may read it now: who goes out elsewhere by what stands in it learns that they must ask. */
    void restricted(UUID record) {
        tell(() -> whereSomethingStands(List.of(record)).isEmpty()
                ? List.of()
                : all(jdbc.sql(WHO_READS_BESIDE).param("contact", record).query(UUID.class)));
    }

    /** Something is new or has ended: every team that goes out to one of these people learns that it is. */
    public void changed(UUID record) {
        tell(() -> {
            beside(going(casesOfSamePeople.of(record).toArray(UUID[]::new)), List.of(record));
            return all(jdbc.sql(WHO_READS).param("contact", record).query(UUID.class));
        });
    }

    /**
     * Someone has said of people of two cases whether they are the same: a team that goes out reads what stands in the
     * other while they may be, and no longer once they are not.
     */
    void lookedAgain(UUID one, UUID other) {
        tell(() -> {
            var alike = casesOfSamePeople.of(one).anyMatch(other::equals);
            return Stream.of(set(one, other, alike), set(other, one, alike))
                    .flatMap(List::stream)
                    .toList();
        });
    }

    private List<UUID> set(UUID record, UUID other, boolean alike) {
        return alike
                ? beside(going(record), List.of(other))
                : all(jdbc.sql(TAKE_BACK)
                        .param("contact", record)
                        .param("beside", other)
                        .query(UUID.class));
    }

    /** The person who reads here is sent a mail, and for a team outside a call is due. */
    private void tell(Supplier<List<UUID>> whom) {
        var inside = records.overseen(JOB, () -> {
            var handovers = whom.get().toArray(UUID[]::new);
            externalTeamCalls.look(List.of(handovers));
            return all(jdbc.sql(INSIDE).param("ids", handovers).query(UUID.class));
        });
        inside.stream().map(VisitBriefingChanged::new).forEach(events::publishEvent);
    }

    private List<UUID> going(UUID... cases) {
        return all(jdbc.sql(WHO_GOES).param("contacts", cases).query(UUID.class));
    }

    private List<UUID> whereSomethingStands(List<UUID> cases) {
        return all(jdbc.sql(VisitBriefingRow.STANDS)
                .param("contacts", cases.toArray(UUID[]::new))
                .query(UUID.class));
    }

    private List<UUID> beside(List<UUID> handovers, List<UUID> cases) {
        return all(jdbc.sql(BESIDE)
                .param("handovers", handovers.toArray(UUID[]::new))
                .param("contacts", cases.toArray(UUID[]::new))
                .query(UUID.class));
    }

    static final String WHO_GOES = """
            select h.id from mash.handover h
            where h.contact_id = any(cast(:contacts as uuid[])) and mash.goes(h) limit 500""";

    static final String WHO_READS = """
            select h.id from mash.handover h
            where mash.goes(h) and (h.contact_id = :contact or exists (
                select from mash.handover_beside b where b.handover_id = h.id and b.contact_id = :contact))
            limit 500""";

    static final String WHO_READS_BESIDE = """
            select h.id from mash.handover h join mash.handover_beside b on b.handover_id = h.id
            where b.contact_id = :contact and mash.goes(h) limit 500""";

    /** What to know first, as it stands when the child is handed over. */
    static final String KEEP = "update mash.handover set warnings = mash.know_first(id) where id = any(:ids)";

    static final String BESIDE = """
            insert into mash.handover_beside (handover_id, contact_id)
            select h, c from unnest(cast(:handovers as uuid[])) h, unnest(cast(:contacts as uuid[])) c
            on conflict do nothing returning handover_id""";

    static final String TAKE_BACK = """
            delete from mash.handover_beside b using mash.handover h
            where b.handover_id = h.id and h.contact_id = :contact and b.contact_id = :beside
            returning b.handover_id""";

    static final String INSIDE = """
            select id from mash.handover where id = any(cast(:ids as uuid[])) and not outside limit 500""";
}
