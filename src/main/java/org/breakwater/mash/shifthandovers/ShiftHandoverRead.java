package org.breakwater.mash.shifthandovers;

import java.time.Instant;
import java.util.UUID;

/** Someone acknowledged a handover note. */
public record ShiftHandoverRead(UUID cardId, String account, String accountName, Instant readAt) {

    static final String OF_CARDS = """
            select card_id, account, account_name, read_at from mash.shift_handover_read
            where card_id = any(cast(:cards as uuid[])) order by read_at, id limit 1000""";
}
