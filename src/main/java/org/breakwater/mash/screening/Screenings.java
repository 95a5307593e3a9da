package org.breakwater.mash.screening;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.history.patterns.Patterns;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.breakwater.casework.informationrequests.InformationRequests;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.mash.alerts.AlertReason;
import org.breakwater.mash.alerts.Alerts;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Transition;
import org.breakwater.mash.live.SeenWhenOpened;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A social worker rates a contact: how urgent, why, whether the child is safe now, what the history says. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Screenings {

    /** The beginning of the chronology entry of each screening. */
    public static final String SCREENED = "Screened ";

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final MashEnquiryClocks enquiries;
    private final InformationRequests informationRequests;
    private final Alerts alerts;
    private final PreviousContacts previousContacts;
    private final Patterns patterns;
    private final ContactIssues issues;
    private final Reports reports;
    private final AuditLog audit;
    private final Clock clock;

    Screenings(
            JdbcClient jdbc,
            Contacts contacts,
            MashEnquiryClocks enquiries,
            InformationRequests informationRequests,
            Alerts alerts,
            PreviousContacts previousContacts,
            Patterns patterns,
            ContactIssues issues,
            Reports reports,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.enquiries = enquiries;
        this.informationRequests = informationRequests;
        this.alerts = alerts;
        this.previousContacts = previousContacts;
        this.patterns = patterns;
        this.issues = issues;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /** Screens the contact at its current version. */
    public ActResult screen(Actor.Person by, ContactRow seen, int version, Screening screening) {
        return screen(by, seen, version, SeenWhenOpened.of(seen), screening);
    }

    /**
     * With the presenting issues of each child, in the same transaction.
     *
     * @param shown what the page showed: a later alert or message stays open
     */
    ActResult screen(
            Actor.Person by, ContactRow seen, int version, SeenWhenOpened shown, ScreeningForm.Screened screened) {
        var actResult = screen(by, seen, version, shown, screened.screening());
        if (actResult instanceof ActResult.Yes) {
            issues.record(by, seen, screened.issues());
            screened.children().forEach(child -> keep(by, seen.id(), child));
        }
        return actResult;
    }

    private ActResult screen(Actor.Person by, ContactRow seen, int version, SeenWhenOpened shown, Screening screening) {
        if (seen.version() == version && !previousContacts.unread(by, seen).isEmpty()) {
            return new ActResult.NotNow(
                    "Open “Previous contacts” and read them first. There are other contacts about this family or"
                            + " address that you have not seen yet. What you typed is still here.");
        }
        if (seen.version() == version && lowers(seen, screening.rating()) && by.role() != Role.MANAGER) {
            return new ActResult.NotNow(
                    "Only a manager can lower a rating, giving the reason. Ask a manager to screen it"
                            + " again. It keeps its rating until then.");
        }
        var line = SCREENED + screening.rating().inWords().toLowerCase(Locale.ROOT);
        var actResult = contacts.move(by, seen, version, new Transition.Screen(), line, screening.reason());
        if (actResult instanceof ActResult.Yes) {
            keep(by, seen.id(), screening);
            reports.markStarted(seen.id());
            contacts.rate(seen.id(), screening.rating());
            if (shown.showedAll(seen)) {
                contacts.readWhatCameBack(seen.id());
            }
            enquiries.rated(seen, screening.rating());
            informationRequests.rated(by, seen.id());
            ring(seen, shown, screening.rating());
            patterns.keep(by, seen);
            audit.record(
                    by.id(),
                    by.roleName(),
                    "screened the contact",
                    "contact:" + seen.id(),
                    screening.rating().name());
        }
        return actResult;
    }

    /** Whether it is rated as less urgent than before. */
    private static boolean lowers(ContactRow seen, Rating rating) {
        var rated = seen.rating();
        return rated != null && rated.urgency() < rating.urgency();
    }

    /** The screenings of a contact, the latest first. */
    public List<ScreeningRow> of(UUID contact) {
        return all(jdbc.sql(ScreeningRow.OF_CONTACT).param("id", contact).query(ScreeningRow.class));
    }

    /** The latest screening of a contact. */
    public Optional<ScreeningRow> last(UUID contact) {
        return of(contact).stream().findFirst();
    }

    /** The screener gets the allocation; a contact that only now turns out to be red alerts the others. */
    private void ring(ContactRow seen, SeenWhenOpened shown, Rating rating) {
        if (seen.alarmRings()) {
            if (shown.showedAlarm(seen)) {
                alerts.take(seen.id());
            }
        } else if (rating == Rating.RED && seen.rating() != Rating.RED && !seen.presentDanger()) {
            alerts.raise(seen.id(), AlertReason.RATED_RED);
            alerts.red(seen);
        }
    }

    private void keep(Actor.Person by, UUID contact, Screening screening) {
        var council = screening.councilSays();
        jdbc.sql(KEEP)
                .paramSource(screening)
                .param("contact", contact)
                .param("council", council.words())
                .param("councilBy", council.by())
                .param("worker", council.allocatedWorker())
                .param("number", council.caseNumber())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
    }

    private void keep(Actor.Person by, UUID contact, ChildInScreening.Differs child) {
        jdbc.sql(KEEP_CHILD)
                .param("contact", contact)
                .param("child", child.child())
                .param("rating", child.rating().map(Enum::name).orElse(null))
                .param("safeNow", child.safeNow().map(Enum::name).orElse(null))
                .param("reason", child.reason())
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    /** With the screening that was just kept, and only for a child of this contact. */
    static final String KEEP_CHILD = """
            insert into mash.child_screening (contact_id, child_id, rating, safe_now, reason, screened_by,
                screened_by_name, screened_at)
            select p.record_id, p.id, :rating, :safeNow, :reason, :by, :byName,
                (select max(s.screened_at) from mash.screening s where s.contact_id = p.record_id)
            from people.person p where p.id = :child and p.record_id = :contact and p.part = 'CHILD'""";

    static final String KEEP = """
            insert into mash.screening (contact_id, rating, reason, safe_now, safety_words, consent, consent_words,
                history, council, council_by, allocated_worker, case_number, screened_by, screened_by_name, screened_at)
            values (:contact, :rating, :reason, :safeNow, :safetyWords, :consent, :consentWords,
                :history, :council, :councilBy, :worker, :number, :by, :byName, :at)""";
}
