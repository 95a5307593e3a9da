package org.breakwater.frontdoor.report.comeback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.conversations.FixedFeedback;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.partnership.CallerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a reporter who comes back may see of a record, each access logged. In the transaction of the visit. */
@Component
class ReporterUpdates {

    private final JdbcClient jdbc;
    private final ReporterConversation conversation;
    private final ReportReaders reportReaders;
    private final AuditLog audit;

    ReporterUpdates(JdbcClient jdbc, ReporterConversation conversation, ReportReaders reportReaders, AuditLog audit) {
        this.jdbc = jdbc;
        this.conversation = conversation;
        this.reportReaders = reportReaders;
        this.audit = audit;
    }

    /** An unanswered question of the desk. */
    public record Asked(UUID id, String words) {

        @Override
        public String toString() {
            return "Asked[" + id + ", …]";
        }
    }

    /** The fixed feedback at this stage, the kind of reporter, and the reference they were given. */
    record Progress(String sentence, CallerKind who, String reference) {}

    Progress look(UUID record) {
        var visitor = new Actor.Visitor();
        audit.record(visitor.id(), visitor.roleName(), "returned to check for updates", "contact:" + record, "");
        var progress = progress(record);
        var sentence = FixedFeedback.of(progress.readAt(), progress.startedAt(), progress.answeredAt());
        return new Progress(
                progress.byChild() ? sentence.toChild() : sentence.toAdult(reportReaders.officeHours()),
                progress.who(),
                progress.reference());
    }

    /** The kind of reporter, which decides the wording and who we suggest calling. */
    CallerKind who(UUID record) {
        return progress(record).who();
    }

    boolean isOfChild(UUID record) {
        return who(record) == CallerKind.CHILD;
    }

    private ProgressRow progress(UUID record) {
        return jdbc.sql(ProgressRow.BY_RECORD)
                .param("record", record)
                .query(ProgressRow.class)
                .single();
    }

    /** Unanswered questions, the oldest first. */
    List<Asked> questions(UUID record) {
        return conversation.unanswered(record).stream()
                .map(message -> new Asked(message.id(), message.words()))
                .toList();
    }

    /** How much the reporter has added since the report, without its text. */
    int added(UUID record) {
        return (int) conversation.of(record).stream()
                .filter(message -> !message.fromDesk())
                .count();
    }

    record ProgressRow(
            @Nullable Instant readAt,
            @Nullable Instant startedAt,
            @Nullable Instant answeredAt,
            boolean byChild,
            String reference) {

        static final String BY_RECORD = """
                select read_at, started_at, answered_at, by_child,
                    coalesce(frontdoor.reference_of_phrase(record_id), '') as reference
                from frontdoor.report_progress where record_id = :record""";

        CallerKind who() {
            return byChild ? CallerKind.CHILD : CallerKind.PUBLIC;
        }
    }
}
