package org.breakwater.mash.allocation;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Rating;
import org.jspecify.annotations.Nullable;

/** An open contact that someone has. */
public record AllocatedContactRow(
        UUID id,
        String reference,
        Stage stage,
        @Nullable Rating rating,
        @Nullable Instant dueAt) {

    static final String OF_ACCOUNT = """
            select c.id, c.reference, c.stage, c.rating, c.due_at
            from mash.contact c join mash.allocation a on a.contact_id = c.id and a.ended_at is null
            where c.stage <> 'CLOSED' and a.account_id = :account order by c.urgency, c.due_at, c.id limit 100""";
}
