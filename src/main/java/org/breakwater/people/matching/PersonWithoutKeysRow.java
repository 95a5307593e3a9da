package org.breakwater.people.matching;

import java.time.Instant;
import java.util.UUID;

/** Someone who was recorded before keys existed. */
record PersonWithoutKeysRow(
        UUID id,
        UUID recordId,
        String name,
        String born,
        String age,
        Instant recordedAt,
        String address,
        String phone) {

    static final String NEXT = """
            select id, record_id, name, born, age, recorded_at, address, phone
            from people.without_keys(:after, 500)""";

    static final String GIVE = """
            insert into people.find_key (key, person_id, record_id, only_search)
            select key, cast(:person as uuid), cast(:record as uuid), false
            from unnest(cast(:matching as bigint[])) as key
            union all
            select key, cast(:person as uuid), cast(:record as uuid), true
            from unnest(cast(:searching as bigint[])) as key
            on conflict do nothing""";

    @Override
    public String toString() {
        return "PersonWithoutKeysRow[" + id + "]";
    }
}
