package org.breakwater.casework.letters;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.letters.templates.LetterTemplateRow;
import org.breakwater.casework.letters.templates.LetterText;
import org.breakwater.casework.safecontact.checks.PlannedContact;
import org.breakwater.casework.safecontact.checks.SafeContactChecks;
import org.breakwater.people.PersonRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters of a case, as far as the actor may see it. A sent letter cannot be changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Letters {

    private static final ActResult SENT =
            new ActResult.NotNow("This letter has been sent. It cannot be changed: start a new letter.");

    private final JdbcClient jdbc;
    private final Cases cases;
    private final LetterValues values;
    private final LetterChecks letterChecks;
    private final SafeContactChecks checks;
    private final AuditLog audit;
    private final Clock clock;

    Letters(
            JdbcClient jdbc,
            Cases cases,
            LetterValues values,
            LetterChecks letterChecks,
            SafeContactChecks checks,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.values = values;
        this.letterChecks = letterChecks;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who a letter is to, by which way, and which children it is about. */
    record Begun(LetterTemplateRow template, PersonRow to, LetterWay way, String address, List<UUID> about) {

        /** Whether it goes to the address that is recorded for them. */
        boolean goesToTheirAddress() {
            return way != LetterWay.EMAIL && address.equals(to.address());
        }

        PlannedContact planned(UUID id) {
            return new PlannedContact(id, to.id(), to.called(), way.means(), address, template.subject());
        }

        @Override
        public String toString() {
            return "Begun[" + template.templateId() + "]";
        }
    }

    /** All of a case, the latest first; at most 200. */
    List<LetterRow> of(UUID caseId) {
        return all(jdbc.sql(LetterRow.OF_CASE).param("id", caseId).query(LetterRow.class));
    }

    Optional<LetterRow> find(UUID caseId, UUID letter) {
        return of(caseId).stream().filter(row -> row.id().equals(letter)).findFirst();
    }

    /** Creates one: known fields are filled in, unknown ones stay in brackets. Returns its id. */
    UUID begin(Actor.Person by, Case seen, Begun begun) {
        var template = begun.template();
        var known = values.approved(by, seen, begun);
        var id = jdbc.sql(LetterRow.KEEP)
                .param("record", seen.id())
                .param("template", template.templateId())
                .param("version", template.version())
                .param("audience", template.audience().name())
                .param("person", begun.to().id())
                .param("recipient", shortened(begun.to().called(), 200))
                .param("way", begun.way().name())
                .param("address", begun.address())
                .param("subject", shortened(new LetterText(template.subject()).filled(known), 200))
                .param("body", shortened(new LetterText(template.body()).filled(known), 10_000))
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .query(UUID.class)
                .single();
        audit.record(by.id(), by.roleName(), "started a letter", seen.subject(), "letter:" + id);
        return id;
    }

    /** Stale if someone else changed it meanwhile. */
    ActResult change(Actor.Person by, Case seen, LetterRow letter, LetterForm.Written written) {
        if (letter.isSent()) {
            return SENT;
        }
        if (!keep(letter, written)) {
            return new ActResult.Stale();
        }
        audit.record(by.id(), by.roleName(), "changed a letter", seen.subject(), "letter:" + letter.id());
        return new ActResult.Yes();
    }

    /** It was sent. A second person's approval, if one was needed, is used up. */
    ActResult send(Actor.Person by, Case seen, LetterRow letter, LetterForm.Written written) {
        if (letter.isSent()) {
            return SENT;
        }
        var theCase = cases.hold(seen.id());
        var whyNot = letterChecks.whyNot(letter, written.words());
        if (whyNot.isPresent()) {
            return new ActResult.NotNow(whyNot.get());
        }
        if (!keep(letter, written)) {
            return new ActResult.Stale();
        }
        jdbc.sql(LetterRow.SEND)
                .param("at", clock.instant())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("id", letter.id())
                .param("record", seen.id())
                .update();
        checks.use(seen.id(), letter.planned());
        var to = letter.audience().inWords().toLowerCase(Locale.UK);
        cases.note(by, theCase, "Letter sent: " + to, letter.way().inWords());
        audit.record(by.id(), by.roleName(), "sent a letter", seen.subject(), "letter:" + letter.id());
        return new ActResult.Yes();
    }

    private boolean keep(LetterRow letter, LetterForm.Written written) {
        return jdbc.sql(LetterRow.CHANGE)
                        .paramSource(written.words())
                        .param("id", letter.id())
                        .param("record", letter.recordId())
                        .param("seen", written.seen())
                        .update()
                > 0;
    }

    private static String shortened(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }
}
