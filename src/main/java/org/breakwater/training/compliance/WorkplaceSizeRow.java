package org.breakwater.training.compliance;

import java.util.UUID;

/** An organisation with learners. @param total how many such organisations there are */
record WorkplaceSizeRow(UUID id, String name, String kind, int total) {

    static final int A_PAGE = 50;

    static final String PAGE = """
            select o.id, o.name, o.kind, cast(count(*) over () as int) as total
            from training.organisation o
            where o.merged_into is null and exists (select from training.learner l where l.organisation_id = o.id)
            order by lower(o.name), o.id limit 50 offset :offset""";
}
