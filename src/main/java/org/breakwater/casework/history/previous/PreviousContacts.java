package org.breakwater.casework.history.previous;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.history.addresses.AddressLinks;
import org.breakwater.people.People;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Previous contacts: the history before a case, and who has read it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PreviousContacts {

    private final JdbcClient jdbc;
    private final People people;
    private final MatchDecisions matchDecisions;
    private final AddressLinks links;
    private final PreviousContactRecords previousContactRecords;
    private final Clock clock;

    PreviousContacts(
            JdbcClient jdbc,
            People people,
            MatchDecisions matchDecisions,
            AddressLinks links,
            PreviousContactRecords previousContactRecords,
            Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.people = people;
        this.matchDecisions = matchDecisions;
        this.previousContactRecords = previousContactRecords;
        this.clock = clock;
    }

    /** The history of a case, as far as this actor may see it. */
    public ContactHistory before(Case theCase) {
        var closest = people.alike(theCase.id());
        var alike = byRecord(closest);
        var said = matchDecisions.of(theCase.id());
        var incident = Set.copyOf(previousContactRecords.ofTheSameIncident(theCase.id()));
        var records = new LinkedHashSet<>(alike.keySet());
        records.addAll(incident);
        var links = this.links.of(theCase.id());
        records.addAll(links.keySet());
        var before = new ArrayList<ContactHistory.Before>();
        var dismissed = new ArrayList<ContactHistory.Before>();
        for (var row : previousContactRecords.line(records)) {
            var previousContactMatch = new PreviousContactMatch(
                    alike.getOrDefault(row.id(), List.of()), said, links.get(row.id()), incident.contains(row.id()));
            previousContactMatch
                    .before(row)
                    .ifPresentOrElse(before::add, () -> dismissed.add(previousContactMatch.dismissed(row)));
        }
        return new ContactHistory(theCase, before, dismissed, MatchesToCheck.of(closest, said));
    }

    private static Map<UUID, List<MatchCandidateRow>> byRecord(List<MatchCandidateRow> alike) {
        var byRecord = new LinkedHashMap<UUID, List<MatchCandidateRow>>();
        for (var row : alike) {
            byRecord.computeIfAbsent(row.recordId(), other -> new ArrayList<>()).add(row);
        }
        return byRecord;
    }

    /** Someone opens the history: the access and what it showed are recorded. */
    public ContactHistory open(Actor.Person by, Case theCase) {
        var contactHistory = before(theCase);
        jdbc.sql(READ)
                .param("contact", theCase.id())
                .param("account", by.id().value())
                .param("at", clock.instant())
                .param(
                        "records",
                        contactHistory.before().stream()
                                .map(one -> one.row().id())
                                .toArray(UUID[]::new))
                .update();
        return contactHistory;
    }

    /** What is in the history that this person has not been shown yet. */
    public ContactHistory unread(Actor.Person by, Case theCase) {
        var shown = Set.copyOf(all(jdbc.sql(SHOWN)
                .param("contact", theCase.id())
                .param("account", by.id().value())
                .query(UUID.class)));
        var contactHistory = before(theCase);
        return new ContactHistory(
                theCase,
                contactHistory.before().stream()
                        .filter(one -> !shown.contains(one.row().id()))
                        .toList(),
                List.of(),
                contactHistory.toCheck());
    }

    static final String READ = """
            insert into mash.history_viewing (contact_id, account, read_at, records)
            values (:contact, :account, :at, cast(:records as uuid[]))""";

    static final String SHOWN = """
            select distinct record from mash.history_viewing, unnest(records) as record
            where contact_id = :contact and account = :account limit 1000""";
}
