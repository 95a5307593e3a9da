package org.breakwater.mash.approval;

import static org.breakwater.database.QueryRows.all;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.casework.chronology.entries.Chronology;
import org.breakwater.mash.lifecycle.Contacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What else awaits this manager's approval, so that no one has to go back to the list between two. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NextApproval {

    private static final Set<String> VERDICTS = Set.of(Approvals.APPROVED, Approvals.RETURNED);

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final Chronology chronology;

    NextApproval(JdbcClient jdbc, Contacts contacts, Chronology chronology) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.chronology = chronology;
    }

    /** This person's last verdict on a contact, such as "Contact K7M4-QX2P: approved". */
    Optional<String> verdict(UUID contact, Actor.Person who) {
        return contacts.find(contact)
                .flatMap(seen -> chronology.of(contact).reversed().stream()
                        .filter(move -> move.actorName().equals(who.name()) && VERDICTS.contains(move.what()))
                        .findFirst()
                        .map(move -> seen.called() + ": " + move.what().toLowerCase(Locale.UK)));
    }

    /** The next in the order of the queue, besides this one; empty for anyone who cannot approve. */
    public Optional<Next> besides(UUID contact, Actor.Person who) {
        return who.role() == Role.MANAGER
                ? all(jdbc.sql(Next.BESIDES)
                                .param("contact", contact)
                                .param("who", who.id().value())
                                .query(Next.class))
                        .stream()
                        .findFirst()
                : Optional.empty();
    }

    /**
     * A contact whose decisions this person may approve.
     *
     * @param waiting how many there are, including this one
     */
    public record Next(UUID id, int waiting) {

        static final String BESIDES = """
                select c.id, (count(*) over ())::int as waiting
                from mash.contact c
                where c.stage = 'TO_APPROVE' and c.id <> :contact
                    and not exists (select from casework.decision d
                        where d.record_id = c.id and d.author = :who
                            and not exists (select from casework.approval v where v.decision_id = d.id)
                            and not exists (select from casework.decision n where n.supersedes = d.id))
                    and not exists (select from mash.referrer_feedback a where a.contact_id = c.id
                        and a.written_by = :who)
                order by c.urgency, c.due_at, c.id limit 1""";

        public String path() {
            return "/desk/approval/" + id;
        }

        /** Such as "3 remaining". */
        public String inWords() {
            return waiting + " remaining";
        }
    }
}
