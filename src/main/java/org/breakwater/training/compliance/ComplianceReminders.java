package org.breakwater.training.compliance;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.notify.Letter;
import org.breakwater.notify.NoticeDue;
import org.breakwater.notify.Notices;
import org.breakwater.training.PublicUrl;
import org.breakwater.training.organisations.OrganisationRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the people of an organisation of training that is outstanding or out of date, each of them in one mail. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ComplianceReminders {

    /** Nobody is reminded again sooner. Our own limit. */
    public static final Duration AGAIN = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Compliance compliance;
    private final Notices notices;
    private final AuditLog audit;
    private final Clock clock;
    private final String address;

    ComplianceReminders(
            JdbcClient jdbc, Compliance compliance, Notices notices, AuditLog audit, Clock clock, PublicUrl address) {
        this.jdbc = jdbc;
        this.compliance = compliance;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
        this.address = address.ofThisHouse();
    }

    /**
     * The people with something outstanding.
     *
     * @param toRemind how many a mail would go to now
     * @param recently how many were reminded in the last days
     * @param missed the names of those without an address
     */
    public record Outstanding(int toRemind, int recently, List<String> missed) {
        @Override
        public String toString() {
            return "Outstanding[" + toRemind + "]";
        }
    }

    public Outstanding of(ComplianceFigures figures) {
        var people = people(figures);
        return new Outstanding(
                (int) people.stream().filter(this::isToRemind).count(),
                (int) people.stream()
                        .filter(row -> row.reached() && !isToRemind(row))
                        .count(),
                people.stream()
                        .filter(row -> !row.reached())
                        .map(ReminderTargetRow::name)
                        .toList());
    }

    /** The same people again within days get nothing, so that pressing twice reminds once. */
    public void remind(Actor by, String byName, OrganisationRow organisation, ComplianceForm filter) {
        var figures = compliance.of(by, organisation).organisations().getFirst().narrowed(filter);
        audit.record(
                by.id(), by.roleName(), "reminded of outstanding training", "organisation:" + organisation.id(), "");
        people(figures).stream().filter(this::isToRemind).forEach(row -> {
            jdbc.sql(REMIND)
                    .param("id", UUID.randomUUID())
                    .param("learner", row.id())
                    .param("now", clock.instant())
                    .param("byName", byName)
                    .update();
            notices.owe(OutstandingTrainingNotice.class, NoticeDue.about(row.id()));
        });
    }

    /** Empty if nothing is outstanding any more, or they have no address. */
    Optional<Letter> letter(UUID learner) {
        var lines = compliance.of(learner).stream()
                .filter(ComplianceLine::isOutstanding)
                .map(line -> "- " + line.course() + " (" + line.held().inWords().toLowerCase(Locale.UK) + "): "
                        + address + "/training/courses/" + line.courseId())
                .collect(Collectors.joining("\n"));
        return lines.isEmpty()
                ? Optional.empty()
                : jdbc.sql(EMAIL)
                        .param("id", learner)
                        .query(String.class)
                        .optional()
                        .map(to -> Letter.to(
                                        to,
                                        "Our records show that you need this training for your role:\n\n" + lines
                                                + "\n\nIf you have done it elsewhere, tell us here: " + address
                                                + "/training/external-training\n",
                                        "")
                                .about("Training that you need"));
    }

    private boolean isToRemind(ReminderTargetRow row) {
        return row.reached()
                && (row.remindedAt() == null || !row.remindedAt().plus(AGAIN).isAfter(clock.instant()));
    }

    private List<ReminderTargetRow> people(ComplianceFigures figures) {
        var learners = figures.lines().stream()
                .filter(ComplianceLine::isOutstanding)
                .map(ComplianceLine::learnerId)
                .distinct()
                .toArray(UUID[]::new);
        return all(jdbc.sql(ReminderTargetRow.OF_LEARNERS)
                .param("learners", learners)
                .query(ReminderTargetRow.class));
    }

    static final String REMIND = """
            insert into training.compliance_reminder (id, learner_id, at, by_name)
            values (:id, :learner, :now, :byName)""";

    static final String EMAIL = "select email from training.learner where id = :id and email is not null";
}
