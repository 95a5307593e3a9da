package org.breakwater.mash.safecontact.visitbriefing;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.records.Records;
import org.breakwater.mash.history.ContactsOfSamePeople;
import org.breakwater.mash.safecontact.externalteams.ExternalTeamCalls;
import org.breakwater.notify.Notices;
import org.breakwater.people.People;
import org.breakwater.people.matching.MatchCandidateRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What must be known before anyone visits or rings: warnings and rules of safe contact, in a contact and in those about
 * the same people. Found with full sight, since a danger is none the less for who may read of it; each reader is told
 * what they may see, and else that they must ask.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VisitBriefing {

    public static final String JOB = "safe-contact";

    private final JdbcClient jdbc;
    private final People people;
    private final ContactsOfSamePeople contactsOfSamePeople;
    private final Records records;
    private final ContactsBesideHandovers besides;
    private final ExternalTeamCalls externalTeamCalls;
    private final Notices notices;

    VisitBriefing(
            JdbcClient jdbc,
            People people,
            ContactsOfSamePeople contactsOfSamePeople,
            Records records,
            ContactsBesideHandovers besides,
            ExternalTeamCalls externalTeamCalls,
            Notices notices) {
        this.jdbc = jdbc;
        this.people = people;
        this.contactsOfSamePeople = contactsOfSamePeople;
        this.records = records;
        this.besides = besides;
        this.externalTeamCalls = externalTeamCalls;
        this.notices = notices;
    }

    /** What stands now, for someone of the desk. */
    public List<VisitBriefingRow> standing(UUID contact) {
        var found = asTheHouse(contact);
        var seen = records.seen(found.stream().map(VisitBriefingRow::contactId).collect(Collectors.toSet()));
        return found.stream()
                .map(row -> seen.contains(row.contactId())
                        ? row
                        : new VisitBriefingRow(contact, "", VisitBriefingRow.UNSEEN))
                .distinct()
                .toList();
    }

    private List<VisitBriefingRow> asTheHouse(UUID contact) {
        return records.overseen(JOB, () -> {
            var ids = Stream.concat(Stream.of(contact), around(contact)).toArray(UUID[]::new);
            return all(jdbc.sql(VisitBriefingRow.STANDING).param("ids", ids).query(VisitBriefingRow.class));
        });
    }

    private Stream<UUID> around(UUID contact) {
        return people.alike(contact).stream().map(MatchCandidateRow::recordId).distinct();
    }

    /**
     * Children are handed over: the person who goes to them reads what stands in the contacts that a person confirmed,
     * now and later; and that they must ask, where no one who hands over may see a restricted one.
     */
    public void handedOver(UUID contact, List<UUID> handovers) {
        records.overseeing(JOB, () -> {
            besides.add(handovers, contactsOfSamePeople.confirmed(contact).toList());
            besides.add(handovers, besides.mustAsk(contactsOfSamePeople.unconfirmed(contact)));
        });
        jdbc.sql(KEEP).param("ids", handovers.toArray(UUID[]::new)).update();
        // The person who hands over may not read all of it themselves: a team outside was told no more than they could
        // say.
        records.overseeing(JOB, () -> externalTeamCalls.look(handovers));
    }

    /**
     * More is known of someone: who goes out to them, or to who was confirmed as the same, reads from now on what
     * stands with either.
     */
    public void found(UUID contact) {
        tell(() -> {
            var same = contactsOfSamePeople.confirmed(contact).toList();
            return Stream.of(
                            besides.add(besides.going(contact), besides.whereSomethingStands(same)),
                            besides.add(
                                    besides.going(same.toArray(UUID[]::new)),
                                    besides.whereSomethingStands(List.of(contact))))
                    .flatMap(List::stream)
                    .toList();
        });
    }

    /** Only some may read it now: who goes out elsewhere by what stands in it learns that they must ask. */
    public void restricted(UUID contact) {
        tell(() -> besides.whereSomethingStands(List.of(contact)).isEmpty()
                ? List.of()
                : all(jdbc.sql(WHO_READS_BESIDE).param("contact", contact).query(UUID.class)));
    }

    /** Something is new or has ended: every team that goes out to one of these people learns that it is. */
    public void changed(UUID contact) {
        tell(() -> {
            besides.add(besides.going(contactsOfSamePeople.confirmed(contact).toArray(UUID[]::new)), List.of(contact));
            return all(jdbc.sql(WHO_READS).param("contact", contact).query(UUID.class));
        });
    }

    /**
     * Someone has said of people of two contacts whether they are the same: a team that goes out reads what stands in
     * the other once they are, and no longer once they are not.
     */
    public void lookedAgain(UUID one, UUID other) {
        tell(() -> {
            var alike = contactsOfSamePeople.confirmed(one).anyMatch(other::equals);
            return Stream.of(set(one, other, alike), set(other, one, alike))
                    .flatMap(List::stream)
                    .toList();
        });
    }

    private List<UUID> set(UUID contact, UUID other, boolean alike) {
        return alike ? besides.add(besides.going(contact), List.of(other)) : besides.takeBack(contact, other);
    }

    /** The person who reads here is sent a mail, and for a team outside a call is due. */
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
                select from mash.handover_beside b where b.handover_id = h.id and b.contact_id = :contact))
            limit 500""";

    static final String WHO_READS_BESIDE = """
            select h.id from mash.handover h join mash.handover_beside b on b.handover_id = h.id
            where b.contact_id = :contact and mash.goes(h) limit 500""";

    /** What to know first, as it stands when the child is handed over. */
    static final String KEEP = "update mash.handover set warnings = mash.know_first(id) where id = any(:ids)";

    static final String INSIDE = """
            select id from mash.handover where id = any(cast(:ids as uuid[])) and not outside limit 500""";
}
