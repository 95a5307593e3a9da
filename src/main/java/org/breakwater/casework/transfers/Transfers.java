package org.breakwater.casework.transfers;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.pathway.CasesOfPathway;
import org.breakwater.casework.pathway.CasesOfPathway.Receipt;
import org.breakwater.casework.transfers.TransferAnswerForm.Answered;
import org.breakwater.casework.transfers.TransferForm.Sent;
import org.breakwater.casework.transfers.TransferRow.Answer;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Transfers of cases to and from other councils. A case that goes elsewhere is ours, with its deadlines, until the
 * other council confirms the receipt; then it ends as its pathway ends one that moved.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Transfers {

    static final String ONE_AT_A_TIME = "There is a transfer without an answer. Record the answer first.";
    static final String ANSWERED = "The answer to this transfer is recorded already.";

    private final JdbcClient jdbc;
    private final Cases cases;
    private final List<CasesOfPathway<?>> pathways;
    private final AuditLog audit;
    private final Clock clock;

    Transfers(JdbcClient jdbc, Cases cases, List<CasesOfPathway<?>> pathways, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.pathways = pathways;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first. */
    public List<TransferRow> of(UUID record) {
        return all(jdbc.sql(TransferRow.OF_RECORD).param("record", record).query(TransferRow.class));
    }

    /** The one that has no answer yet. */
    public Optional<TransferRow> open(UUID record) {
        return of(record).stream().filter(TransferRow::isOpen).findFirst();
    }

    /** The case stays where it is: a council that was told has not taken it over. */
    ActResult record(Actor.Person by, Case seen, int version, Sent sent) {
        cases.hold(seen.id());
        if (open(seen.id()).isPresent()) {
            return new ActResult.NotNow(ONE_AT_A_TIME);
        }
        var refused = sent.direction() == TransferRow.Direction.OUT
                ? pathwayOf(seen).whyNotTransferred(seen)
                : Optional.<String>empty();
        if (refused.isPresent()) {
            return new ActResult.NotNow(refused.get());
        }
        var line = sent.direction() == TransferRow.Direction.OUT ? "Transfer sent" : "Transfer received";
        return cases.act(
                by,
                seen,
                version,
                CaseAct.NOTE,
                line,
                sent.inWords(),
                () -> jdbc.sql(RECORD)
                        .paramSource(sent)
                        .param("record", seen.id())
                        .param("by", by.id().value())
                        .param("byName", by.name())
                        .param("at", clock.instant())
                        .update());
    }

    /** A case that another council has taken over ends, and only then is the receipt recorded; any other stays. */
    ActResult answer(Actor.Person by, Case seen, int version, TransferRow transfer, Answered answered) {
        var now = cases.hold(seen.id());
        if (now.version() != version) {
            return new ActResult.Stale();
        }
        if (of(seen.id()).stream().noneMatch(row -> row.id().equals(transfer.id()) && row.isOpen())) {
            return new ActResult.NotNow(ANSWERED);
        }
        if (transfer.isOut() && answered.answer() == Answer.CONFIRMED && !seen.isClosed()) {
            var done = end(by, seen, version, new Receipt(transfer.council(), answered.who(), answered.on()));
            if (done instanceof ActResult.Yes) {
                keep(by, transfer, answered);
            }
            return done;
        }
        var line = answered.answer() == Answer.CONFIRMED ? "Receipt of transfer confirmed" : "Transfer not accepted";
        // Also of a case that was closed for another reason meanwhile.
        cases.note(by, now, line, inWords(transfer, answered));
        audit.record(by.id(), by.roleName(), line.toLowerCase(Locale.ROOT), seen.subject(), "");
        keep(by, transfer, answered);
        return new ActResult.Yes();
    }

    private ActResult end(Actor.Person by, Case seen, int version, Receipt receipt) {
        return pathwayOf(seen).takenOver(by, seen.id(), version, receipt);
    }

    private CasesOfPathway<?> pathwayOf(Case seen) {
        return pathways.stream()
                .filter(pathway -> pathway.kind().name().equals(seen.kind().name()))
                .findFirst()
                .orElseThrow();
    }

    private void keep(Actor.Person by, TransferRow transfer, Answered answered) {
        jdbc.sql(ANSWER)
                .paramSource(answered)
                .param("id", transfer.id())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
    }

    private static String inWords(TransferRow transfer, Answered answered) {
        return "%s. %s. %s"
                .formatted(transfer.called(), answered.who(), answered.why())
                .strip();
    }

    LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }

    static final String RECORD = """
            insert into casework.transfer (record_id, direction, council, contact, told_on, papers, reason, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :direction, :council, :contact, cast(:toldOn as date), :papers, :reason, :by,
                :byName, :at)""";

    static final String ANSWER = """
            update casework.transfer set answer = :answer, answered_by = :who, answered_on = cast(:on as date),
                answer_reason = :why, answer_recorded_by = :by, answer_recorded_by_name = :byName,
                answer_recorded_at = :at
            where id = :id and answer is null""";
}
