package org.breakwater.training.office.completions;

import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.training.AttendanceMark;
import org.breakwater.training.externaltraining.ExternalTrainingRow;
import org.jspecify.annotations.Nullable;

/**
 * One completion: at a session of ours, online or elsewhere. Unreviewed and refused entries are not included.
 *
 * @param email empty if they have none
 * @param doneOn local date
 * @param how {@code CAME} or {@code LATE} at a session of ours, else the kind of external training
 * @param givenBy empty for our own
 * @param completion the external entry; null for a session of ours
 */
public record CompletionRow(
        UUID learnerId,
        String learner,
        String email,
        String job,
        String organisation,
        String course,
        LocalDate doneOn,
        String how,
        String givenBy,
        @Nullable UUID completion) {

    /** More than this is more than one file. */
    public static final int MOST = 20_000;

    static final String BETWEEN = """
            select l.id as learner_id, l.name as learner, coalesce(l.email, '') as email, l.job, o.name as organisation,
                d.course, d.done_on, d.how, d.given_by, d.completion
            from (
                select b.learner_id, s.course, cast(s.starts_at at time zone 'Europe/London' as date) as done_on,
                    m.what as how, '' as given_by, cast(null as uuid) as completion
                from training.session s join training.booking b on b.session_id = s.id and b.state = 'CONFIRMED'
                    join lateral (select k.what from training.attendance_mark k where k.booking_id = b.id
                        order by k.line desc limit 1) m on m.what in ('CAME', 'LATE')
                where s.starts_at >= :from and s.starts_at < :until and s.cancelled_at is null
                union all
                select c.learner_id, c.course, c.completed_on, c.kind, c.given_by, c.id
                from training.completion c
                where c.completed_on >= :first and c.completed_on <= :last and c.checked_at is not null
                    and c.refused_why = ''
            ) d join training.learner l on l.id = d.learner_id join training.organisation o on o.id = l.organisation_id
            order by lower(l.name), l.id, d.done_on, d.course limit\s""" + MOST;

    /** How, in words. */
    public String inWords() {
        for (var kind : ExternalTrainingRow.Kind.values()) {
            if (kind.name().equals(how)) {
                return kind.inWords();
            }
        }
        return AttendanceMark.valueOf(how) == AttendanceMark.LATE
                ? "Course attended (arrived late)"
                : "Course attended";
    }

    @Override
    public String toString() {
        return "CompletionRow[" + learnerId + "]";
    }
}
