package org.breakwater.people;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody in another record who may be the same, or live in the same place, and the rule that fired.
 *
 * @param ours the person in this record; {@code theirs} is the one in the other record
 * @param rule {@code NAME}, {@code ADDRESS} or {@code PHONE}
 */
public record AlikeRow(UUID ours, UUID theirs, UUID recordId, String name, String rule, Instant recordedAt) {

    /** Each branch is one equality on an indexed key: row security leaves those indexes on. */
    static final String OF_RECORD = """
            select ours, theirs, record_id, name, rule, recorded_at from (
                select o.id as ours, t.id as theirs, t.record_id, t.name, 'NAME' as rule, t.recorded_at
                from people.person o join people.person t on t.name_key = o.name_key and t.name_key <> ''
                where o.record_id = :record and t.record_id <> :record
                union all
                select o.id, t.id, t.record_id, t.name, 'ADDRESS', t.recorded_at
                from people.person o join people.person t on t.address_key = o.address_key and t.address_key <> ''
                where o.record_id = :record and t.record_id <> :record
                union all
                select o.id, t.id, t.record_id, t.name, 'PHONE', t.recorded_at
                from people.person o join people.person t on t.phone_key = o.phone_key and t.phone_key <> ''
                where o.record_id = :record and t.record_id <> :record
            ) alike
            order by recorded_at desc limit 100""";

    /** The rule in words, for the person who decides whether it is the same child. */
    public String why() {
        return switch (rule) {
            case "NAME" -> "the same names";
            case "ADDRESS" -> "the same address";
            default -> "the same telephone number";
        };
    }

    @Override
    public String toString() {
        return "AlikeRow[" + recordId + ", " + rule + "]";
    }
}
