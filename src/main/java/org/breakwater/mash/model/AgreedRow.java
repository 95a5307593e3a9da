package org.breakwater.mash.model;

import java.time.LocalDate;
import java.util.UUID;

/** Something that was agreed in a strategy discussion: who does it, and by when. */
public record AgreedRow(UUID strategyId, String what, String owner, LocalDate dueOn) {

    static final String OF_CONTACT = """
            select strategy_id, what, owner, due_on
            from mash.strategy_action where contact_id = :id order by due_on, noted_at, id limit 500""";

    @Override
    public String toString() {
        return "AgreedRow[" + strategyId + ", " + dueOn + "]";
    }
}
