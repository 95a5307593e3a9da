package org.breakwater.pathways.allegations.following;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action of a case, with who does it.
 *
 * @param doneOn null while it is outstanding
 */
public record CaseActionRow(
        UUID id,
        String what,
        String owner,
        String agency,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String note) {

    /** Outstanding ones first, the earliest due first. */
    static final String OF_RECORD = """
            select a.id, a.what, a.owner, a.agency, a.due_on, d.done_on, d.note
            from pathways.allegation_action a
            left join pathways.allegation_action_done d on d.action_id = a.id
            where a.record_id = :record order by d.done_on is not null, a.due_on, a.id limit 500""";

    public boolean isLateOn(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }

    public String by() {
        return owner + ", " + agency;
    }

    @Override
    public String toString() {
        return "CaseActionRow[" + id + ", " + dueOn + "]";
    }
}
