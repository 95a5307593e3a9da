package org.breakwater.training.model;

import java.util.UUID;

/** Where learners work. @param checked whether the office has looked at one that a learner added */
public record OrganisationRow(UUID id, String name, String kind, String postcode, boolean exempt, boolean checked) {

    private static final String COLUMNS = """
            select id, name, kind, postcode, exempt, checked_at is not null as checked from training.organisation
            """;

    static final String BY_ID = COLUMNS + "where id = :id";

    /** Every word of what somebody typed; those that the office knows first. */
    static final String LIKE = COLUMNS + """
            where merged_into is null
                and cast(:words as text[]) <@ regexp_split_to_array(lower(name), '[^[:alnum:]]+')
            order by checked_at is null, name, id limit 8""";

    /** Letters that begin alike, when no words agree. */
    static final String BEGINS = COLUMNS + """
            where merged_into is null and lower(name) like :start order by checked_at is null, name, id limit 8""";

    static final String ALL =
            COLUMNS + "where merged_into is null order by checked_at is not null, name, id limit 1000";

    static final String LED = COLUMNS + """
            where id in (select l.organisation_id from training.lead l
                where l.email = training.proven() and l.ended_at is null)
            order by name limit 50""";
}
