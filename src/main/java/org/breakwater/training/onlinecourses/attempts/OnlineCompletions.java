package org.breakwater.training.onlinecourses.attempts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.breakwater.training.TrainingSystemActor;
import org.breakwater.training.certificates.OnlineCertification;
import org.breakwater.training.onlinecourses.content.CourseContent;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever passes has a completion that counts, and its certificate, from the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OnlineCompletions {

    private final JdbcClient jdbc;
    private final Records records;
    private final OnlineCertification certification;
    private final SiteDetails siteDetails;
    private final AuditLog audit;
    private final Clock clock;

    OnlineCompletions(
            JdbcClient jdbc,
            Records records,
            OnlineCertification certification,
            SiteDetails siteDetails,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.certification = certification;
        this.siteDetails = siteDetails;
        this.audit = audit;
        this.clock = clock;
    }

    /** A second time on one day is the same completion. What was passed on an earlier version stays as it is. */
    void complete(UUID learner, CourseContent content) {
        var today = LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
        records.overseeing(
                TrainingSystemActor.NAME,
                () -> jdbc.sql(COMPLETE)
                        .param("id", UUID.randomUUID())
                        .param("learner", learner)
                        .param("course", content.course())
                        .param("on", today)
                        .param("givenBy", siteDetails.name())
                        .param("program", OnlineCertification.PROGRAM)
                        .param("now", clock.instant())
                        .param("version", content.version())
                        .update());
        certification.issue(learner, content.course(), today).ifPresent(this::record);
    }

    private void record(UUID completion) {
        var visitor = new Actor.Visitor();
        audit.record(visitor.id(), visitor.roleName(), "passed an online course", "completion:" + completion, "");
    }

    static final String COMPLETE = """
            insert into training.completion (id, learner_id, course, completed_on, kind, given_by, said_by, said_at,
                checked_by, checked_at, content_version)
            values (:id, :learner, :course, :on, 'E_LEARNING', :givenBy, :program, :now, :program, :now, :version)
            on conflict do nothing""";
}
