package org.breakwater.training.organisations;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.training.catalogue.NamedOption;

/** Where learners work. @param checked whether the office has reviewed one that a learner added */
public record OrganisationRow(UUID id, String name, String kind, String postcode, boolean exempt, boolean checked) {

    /** Not a type of the catalogue: an import names an organisation, not its sector. The office chooses one later. */
    public static final String UNKNOWN_KIND = "unknown";

    private static final String COLUMNS = """
            select id, name, kind, postcode, exempt, checked_at is not null as checked from training.organisation
            """;

    /** The maximum number of results for the office. */
    public static final int MOST = 200;

    /** A merged one resolves to the other. */
    static final String BY_ID = COLUMNS + """
            where id = (select coalesce(o.merged_into, o.id) from training.organisation o where o.id = :id)""";

    /** Every word of the search text; an exact name first, then those reviewed by the office. */
    static final String LIKE = COLUMNS + """
            where merged_into is null
                and cast(:words as text[]) <@ regexp_split_to_array(lower(name), '[^[:alnum:]]+')
            order by lower(name) <> :plain, checked_at is null, name, id limit 8""";

    /** The same initial letters, if no words match. */
    static final String BEGINS = COLUMNS + """
            where merged_into is null and lower(name) like :start order by checked_at is null, name, id limit 8""";

    /** Unreviewed ones come first. */
    public static final String SEARCH = COLUMNS + """
            where merged_into is null and position(:typed in lower(name || ' ' || postcode)) > 0
            order by checked_at is not null, lower(name), id limit\s""" + MOST;

    static final String LED = COLUMNS + """
            where id in (select l.organisation_id from training.organisation_lead l
                where l.email = training.proven() and l.ended_at is null)
            order by name limit 50""";

    public boolean isKindKnown() {
        return !kind.equals(UNKNOWN_KIND);
    }

    /** The sector of this id, in words. */
    public static String sector(List<NamedOption> kinds, String kind) {
        return kinds.stream()
                .filter(one -> one.id().equals(kind))
                .findFirst()
                .map(NamedOption::inShort)
                .orElse(kind.equals(UNKNOWN_KIND) ? "Sector not known" : kind);
    }

    /** What distinguishes it from another of the same name. */
    public String inShort(List<NamedOption> kinds) {
        var work = kinds.stream().filter(one -> one.id().equals(kind)).map(NamedOption::name);
        return Stream.concat(work, Stream.of(postcode))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
