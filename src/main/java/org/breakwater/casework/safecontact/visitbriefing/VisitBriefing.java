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
import org.breakwater.notify.Notices;
import org.breakwater.people.People;
import org.breakwater.people.matching.MatchCandidateRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What must be known before anyone visits or calls: warnings and safe contact rules, in a case and in those about the
 * same people. Computed with full access, since a danger exists whoever may read about it; each reader is shown what
 * they may see, and otherwise that they must ask.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VisitBriefing {

    public static final String JOB = "safe-contact";

    private final JdbcClient jdbc;
    private final People people;
    private final CasesOfSamePeople casesOfSamePeople;
    private final Records records;
    private final ContactsBesideHandovers besides;
    private final ExternalTeamCalls externalTeamCalls;
    private final Notices notices;
    private final ContactRisks risks;

    VisitBriefing(
            JdbcClient jdbc,
            People people,
            CasesOfSamePeople casesOfSamePeople,
            Records records,
            ContactsBesideHandovers besides,
            ExternalTeamCalls externalTeamCalls,
            Notices notices,
            ContactRisks risks) {
        this.jdbc = jdbc;
        this.people = people;
        this.casesOfSamePeople = casesOfSamePeople;
        this.records = records;
        this.besides = besides;
        this.externalTeamCalls = externalTeamCalls;
        this.notices = notices;
        this.risks = risks;
    }

    /** The current briefing, for someone at the desk: with what the case itself says where no one wrote a rule. */
    public List<VisitBriefingRow> standing(UUID record) {
        var found = asTheHouse(record);
        var seen = records.seen(found.stream().map(VisitBriefingRow::contactId).collect(Collectors.toSet()));
        var rows = found.stream()
                .map(row -> seen.contains(row.contactId())
                        ? row
                        : new VisitBriefingRow(record, "", VisitBriefingRow.UNSEEN));
        var known = risks.of(record).stream().map(words -> new VisitBriefingRow(record, "", words));
        return Stream.concat(rows, known).distinct().toList();
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

    /**
     * Children are handed over: the receiving team reads the warnings of the confirmed cases, now and later; and that
     * it must ask, if no one who hands over may see a restricted one.
     */
    public void handedOver(UUID record, List<UUID> handovers) {
        records.overseeing(JOB, () -> {
            besides.add(handovers, casesOfSamePeople.confirmed(record).toList());
            besides.add(handovers, besides.mustAsk(casesOfSamePeople.unconfirmed(record)));
        });
        jdbc.sql(KEEP).param("ids", handovers.toArray(UUID[]::new)).update();
        // The person who hands over may not be able to read all of it: an external team was told no more than they
        // could say.
        records.overseeing(JOB, () -> externalTeamCalls.look(handovers));
    }

    /**
     * More is known about someone: teams visiting them, or a confirmed match, read from now on the warnings of either.
     */
    void found(UUID record) {
        tell(() -> {
            var same = casesOfSamePeople.confirmed(record).toList();
            return Stream.of(
                            besides.add(besides.going(record), besides.whereSomethingStands(same)),
                            besides.add(
                                    besides.going(same.toArray(UUID[]::new)),
                                    besides.whereSomethingStands(List.of(record))))
                    .flatMap(List::stream)
                    .toList();
        });
    }

    /** Only some may read it now: teams on other visits that relied on its content learn that they must ask. */
    void restricted(UUID record) {
        tell(() -> besides.whereSomethingStands(List.of(record)).isEmpty()
                ? List.of()
                : all(jdbc.sql(WHO_READS_BESIDE).param("contact", record).query(UUID.class)));
    }

    /** Something is new or has ended: every team that visits one of these people is told. */
    public void changed(UUID record) {
        tell(() -> {
            besides.add(besides.going(casesOfSamePeople.confirmed(record).toArray(UUID[]::new)), List.of(record));
            return all(jdbc.sql(WHO_READS).param("contact", record).query(UUID.class));
        });
    }

    /**
     * Someone has decided whether people of two cases are the same: a visiting team reads the other case's warnings
     * once they are, and no longer once they are not.
     */
    void lookedAgain(UUID one, UUID other) {
        tell(() -> {
            var alike = casesOfSamePeople.confirmed(one).anyMatch(other::equals);
            return Stream.of(set(one, other, alike), set(other, one, alike))
                    .flatMap(List::stream)
                    .toList();
        });
    }

    private List<UUID> set(UUID record, UUID other, boolean alike) {
        return alike ? besides.add(besides.going(record), List.of(other)) : besides.takeBack(record, other);
    }

    /** Readers with an account get a mail, and for an external team a call is due. */
    private void tell(Supplier<List<UUID>> whom) {
        var inside = records.overseen(JOB, () -> {
            var handovers = whom.get().toArray(UUID[]::new);
            externalTeamCalls.look(List.of(handovers));
            return all(jdbc.sql(INSIDE).param("ids", handovers).query(UUID.class));
        });
        inside.forEach(handover -> notices.owe(VisitBriefingNotice.class, handover));
    }

    static final String WHO_READS = """
            select h.id from mash.handover h
            where mash.goes(h) and (h.contact_id = :contact or exists (
                select from mash.handover_related_contact b where b.handover_id = h.id and b.contact_id = :contact))
            limit 500""";

    static final String WHO_READS_BESIDE = """
            select h.id from mash.handover h join mash.handover_related_contact b on b.handover_id = h.id
            where b.contact_id = :contact and mash.goes(h) limit 500""";

    /** The hazards and warnings as they are at the handover. */
    static final String KEEP = "update mash.handover set warnings = mash.know_first(id) where id = any(:ids)";

    static final String INSIDE = """
            select id from mash.handover where id = any(cast(:ids as uuid[])) and not outside limit 500""";
}
