package org.breakwater.mash.desk;

import java.util.UUID;

/** A contact that was ticked and stays with whom it was. @param has the name of who has it; empty for no one */
public record LeftContactRow(UUID id, String reference, String has) {

    static final String OF = """
            select c.id, c.reference, coalesce((select l.name from mash.allocation l
                where l.contact_id = c.id and l.ended_at is null), '') as has
            from mash.contact c where c.id = any(cast(:ids as uuid[])) order by c.reference limit 25""";
}
