package org.breakwater.training.compliance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone with outstanding training. @param reached whether they have an address @param remindedAt the last time */
record ReminderTargetRow(
        UUID id, String name, boolean reached, @Nullable Instant remindedAt) {

    static final String OF_LEARNERS = """
            select l.id, l.name, l.email is not null as reached,
                (select max(r.at) from training.compliance_reminder r where r.learner_id = l.id) as reminded_at
            from training.learner l where l.id = any(cast(:learners as uuid[]))
            order by lower(l.name), l.id limit 5000""";

    @Override
    public String toString() {
        return "ReminderTargetRow[" + id + "]";
    }
}
