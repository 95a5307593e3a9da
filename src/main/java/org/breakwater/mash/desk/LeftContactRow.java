package org.breakwater.mash.desk;

import java.util.UUID;

/**
 * A contact that was selected and was not reallocated. @param has the name of the person it is allocated to; empty if
 * none
 */
public record LeftContactRow(UUID id, String reference, String has) {

    static final String OF = """
            select c.id, c.reference, coalesce((select l.name from mash.allocation l
                where l.contact_id = c.id and l.ended_at is null), '') as has
            from mash.contact c where c.id = any(cast(:ids as uuid[])) order by c.reference limit 25""";
}
