package org.breakwater.mash.model;

import static org.breakwater.database.Rows.all;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.people.AlikeRow;
import org.breakwater.people.People;
import org.breakwater.people.Sameness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** "We have been here before": what was there before a contact, who has read it, and what a manager makes of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BeenHere {

    private final JdbcClient jdbc;
    private final People people;
    private final Sameness sameness;
    private final Histories histories;
    private final Contacts contacts;
    private final AuditLog audit;
    private final Clock clock;

    BeenHere(
            JdbcClient jdbc,
            People people,
            Sameness sameness,
            Histories histories,
            Contacts contacts,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.sameness = sameness;
        this.histories = histories;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The history of a contact, as far as this actor may see it. */
    public History before(ContactRow contact) {
        var alike = alike(contact.id());
        var said = sameness.of(contact.id());
        var incident = Set.copyOf(histories.ofTheSameIncident(contact.id()));
        var records = new LinkedHashSet<>(alike.keySet());
        records.addAll(incident);
        return new History(
                contact,
                histories.line(records).stream()
                        .map(row -> Nearby.before(
                                row, alike.getOrDefault(row.id(), List.of()), said, incident.contains(row.id())))
                        .toList());
    }

    private Map<UUID, List<AlikeRow>> alike(UUID contact) {
        var byRecord = new LinkedHashMap<UUID, List<AlikeRow>>();
        for (var row : people.alike(contact)) {
            byRecord.computeIfAbsent(row.recordId(), record -> new ArrayList<>())
                    .add(row);
        }
        return byRecord;
    }

    /** Somebody opens the history: that and what it showed are written down. */
    public History open(Actor.Person by, ContactRow contact) {
        var history = before(contact);
        jdbc.sql(READ)
                .param("contact", contact.id())
                .param("account", by.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .param(
                        "records",
                        history.before().stream().map(one -> one.row().id()).toArray(UUID[]::new))
                .update();
        return history;
    }

    /** What is in the history that this person has not been shown yet. */
    History unread(Actor.Person by, ContactRow contact) {
        var shown = Set.copyOf(all(jdbc.sql(SHOWN)
                .param("contact", contact.id())
                .param("account", by.id().value())
                .query(UUID.class)));
        var history = before(contact);
        return new History(
                contact,
                history.before().stream()
                        .filter(one -> !shown.contains(one.row().id()))
                        .toList());
    }

    /** Keeps what the rules find, when a contact is screened. A pattern that is kept already stays as it is. */
    void keepPatterns(Actor.Person by, ContactRow contact) {
        for (var pattern : before(contact).patterns()) {
            jdbc.sql(KEEP)
                    .param("contact", contact.id())
                    .param("rule", pattern.rule())
                    .param("version", pattern.version())
                    .param("words", pattern.words())
                    .param("looks", pattern.managerLooks())
                    .param("by", by.id().value())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    public List<PatternRow> patternsOf(UUID contact) {
        return all(jdbc.sql(PatternRow.OF_CONTACT).param("id", contact).query(PatternRow.class));
    }

    boolean waitsForManager(UUID contact) {
        return patternsOf(contact).stream().anyMatch(PatternRow::waitsForManager);
    }

    /** A manager who did not screen the contact says what its patterns mean. */
    public Done look(Actor.Person by, ContactRow contact, String words) {
        var waiting = patternsOf(contact.id()).stream()
                .filter(PatternRow::waitsForManager)
                .toList();
        if (by.role() != Role.MANAGER) {
            return new Done.NotNow("A manager says what a pattern means.");
        }
        if (waiting.isEmpty()) {
            return new Done.NotNow("No pattern waits for a manager.");
        }
        if (waiting.stream().anyMatch(row -> row.foundBy().equals(by.id().value()))) {
            return new Done.NotNow("You screened this contact. Another manager must look at the pattern.");
        }
        contacts.note(by, contact, "Looked at the pattern", words);
        audit.record(by.id(), by.roleName(), "looked at the pattern", "contact:" + contact.id(), "");
        jdbc.sql(LOOK)
                .param("contact", contact.id())
                .param("words", words)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return new Done.Yes();
    }

    static final String READ = """
            insert into mash.history_read (contact_id, account, read_at, records)
            values (:contact, :account, :at, cast(:records as uuid[]))""";

    static final String SHOWN = """
            select distinct record from mash.history_read, unnest(records) as record
            where contact_id = :contact and account = :account limit 1000""";

    static final String KEEP = """
            insert into mash.pattern (contact_id, rule, rule_version, words, manager_looks, found_by, found_at)
            values (:contact, :rule, :version, :words, :looks, :by, :at) on conflict (contact_id, rule) do nothing""";

    static final String LOOK = """
            update mash.pattern set looked_by = :by, looked_by_name = :byName, looked_at = :at, looked_words = :words
            where contact_id = :contact and manager_looks and looked_at is null""";
}
