package org.breakwater.mash.model;

import static org.breakwater.database.Rows.all;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.Agencies;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.AgencyAsked;
import org.breakwater.people.People;
import org.breakwater.people.PersonNowRow;
import org.breakwater.time.Calendars;
import org.breakwater.time.Deadline;
import org.breakwater.time.DeadlineRules;
import org.breakwater.time.OpeningHours;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk asks agencies what they know: each once, by when the rating says, with the least that it must see. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Asking {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final People people;
    private final Agencies agencies;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final OpeningHours hours;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asking(
            JdbcClient jdbc,
            Contacts contacts,
            People people,
            Agencies agencies,
            Calendars calendars,
            DeadlineRules rules,
            OpeningHours hours,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.people = people;
        this.agencies = agencies;
        this.calendars = calendars;
        this.rules = rules;
        this.hours = hours;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What was asked about this contact, in the order of asking, as far as the actor may see it; at most 200. */
    public List<AskRow> of(UUID contact) {
        return all(jdbc.sql(AskRow.OF_CONTACT).param("id", contact).query(AskRow.class));
    }

    /** Asks each of the agencies; none of them is asked when one of them still owes an answer about this contact. */
    public Done ask(Actor.Person by, ContactRow seen, int version, Asked asked) {
        var again = of(seen.id()).stream()
                .filter(ask -> ask.isOpen() && asked.agencies().stream().anyMatch(one -> one.is(ask)))
                .map(ask -> ask.nameIn(agencies))
                .toList();
        if (!again.isEmpty()) {
            return new Done.NotNow("%s: asked already, and no answer yet. The question stands above on this page."
                    .formatted(String.join(", ", again)));
        }
        var about = whatTheyRead(seen.id());
        about.keySet().retainAll(asked.people());
        if (about.isEmpty()) {
            return new Done.NotNow("Choose whom you ask about. The people of this contact have changed.");
        }
        var names = asked.agencies().stream().map(one -> one.nameIn(agencies)).collect(Collectors.joining(", "));
        var done = contacts.move(by, seen, version, new Move.Note(), shortened("Asked " + names), asked.why());
        if (done instanceof Done.Yes) {
            var deadline = deadline(seen);
            asked.agencies().forEach(whom -> keep(by, seen, whom, about, asked, deadline));
            audit.record(
                    by.id(),
                    by.roleName(),
                    "asked agencies",
                    "contact:" + seen.id(),
                    asked.agencies().stream().map(Asked.Whom::agency).collect(Collectors.joining(", ")));
        }
        return done;
    }

    /** By when an agency asked now must answer; danger that nobody has rated yet counts as red. */
    public Deadline deadline(ContactRow seen) {
        var now = clock.instant();
        var rule = "ask-" + ratingOf(seen).name().toLowerCase(Locale.ROOT);
        return calendars.deadline(rules.inForce(rule, now), now, List.of());
    }

    private static Rating ratingOf(ContactRow seen) {
        var rated = seen.rating();
        if (rated != null) {
            return rated;
        }
        return seen.presentDanger() ? Rating.RED : Rating.AMBER;
    }

    private void keep(
            Actor.Person by,
            ContactRow seen,
            Asked.Whom whom,
            Map<UUID, String> about,
            Asked asked,
            Deadline deadline) {
        var half = halfTime(deadline);
        var id = jdbc.sql(KEEP)
                .param("contact", seen.id())
                .param("agency", whom.agency())
                .param("outside", whom.outside())
                .param("people", about.keySet().toArray(UUID[]::new))
                .param("about", about.values().toArray(String[]::new))
                .param("why", asked.why())
                .param("basis", asked.basis().id())
                .param("basisVersion", asked.basis().version())
                .param("agreed", asked.agreed().name())
                .param("agreedWords", asked.agreedWords())
                .param("facts", asked.facts())
                .param("rating", ratingOf(seen).name())
                .param("rule", deadline.rule().id())
                .param("ruleVersion", deadline.rule().version())
                .param("because", deadline.because().toArray(String[]::new))
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", Timestamp.from(deadline.startedAt()))
                .param("half", Timestamp.from(half))
                .param("due", Timestamp.from(deadline.dueAt()))
                .query(UUID.class)
                .single();
        if (whom.outside() == null) {
            events.publishEvent(new AgencyAsked(id, half, deadline.dueAt()));
        }
    }

    /** Half of the time; in days that is moved to when somebody is there to read it. */
    private Instant halfTime(Deadline deadline) {
        var half = deadline.startedAt()
                .plus(Duration.between(deadline.startedAt(), deadline.dueAt()).dividedBy(2));
        if (deadline.rule().id().equals("ask-red") || hours.openAt(half)) {
            return half;
        }
        var opens = hours.nextChange(half);
        return opens.isBefore(deadline.dueAt()) ? opens : deadline.dueAt();
    }

    /**
     * The people of a contact, each with what an agency that is asked about them reads: by the last word on them, not
     * the first. Never a refuge, nor where a child is placed: who needs that is told by a person.
     */
    public Map<UUID, String> whatTheyRead(UUID contact) {
        var words = people.now(contact).stream().collect(Collectors.toMap(PersonNowRow::id, PersonNowRow::inWords));
        var known = new LinkedHashMap<UUID, String>();
        for (var person : people.of(contact)) {
            var more = words.getOrDefault(person.id(), "");
            known.put(person.id(), more.isEmpty() ? person.called() : person.called() + ", " + more);
        }
        return known;
    }

    private static String shortened(String line) {
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }

    static final String KEEP = """
            insert into mash.ask (contact_id, agency, outside, people, about, why, basis, basis_version, agreed,
                agreed_words, facts, rating, rule, rule_version, because, asked_by, asked_by_name, asked_at, half_at,
                due_at)
            values (:contact, :agency, cast(:outside as text), :people, :about, :why, :basis, :basisVersion, :agreed,
                :agreedWords, :facts, :rating, :rule, :ruleVersion, :because, :by, :byName, :at, :half, :due)
            returning id""";
}
