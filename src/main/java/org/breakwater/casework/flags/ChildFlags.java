package org.breakwater.casework.flags;

import static org.breakwater.database.QueryRows.all;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.breakwater.people.PersonRow;
import org.breakwater.people.matching.IdentityKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The flags of children: which services know a child with the same names and date of birth, or with the same number.
 * The database answers for children in cases that the actor may see, and only about services that have flags: never
 * about an allegation, and never to someone who is excluded from the other case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ChildFlags {

    private final JdbcClient jdbc;

    ChildFlags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One query, however many children and flags there are. */
    public List<FlaggedChild> of(Collection<PersonRow> people) {
        var keys = new LinkedHashMap<PersonRow, Set<Long>>();
        people.stream().filter(PersonRow::isChild).forEach(child -> keys.put(child, IdentityKeys.of(child)));
        var flags = all(jdbc.sql(ChildFlag.OF_CASES)
                .param(
                        "cases",
                        keys.keySet().stream()
                                .map(PersonRow::recordId)
                                .distinct()
                                .toArray(UUID[]::new))
                .param(
                        "keys",
                        keys.values().stream().flatMap(Set::stream).distinct().toArray(Long[]::new))
                .query(ChildFlag.class));
        return keys.entrySet().stream()
                .map(one -> new FlaggedChild(one.getKey(), having(one.getValue(), flags)))
                .filter(flagged -> !flagged.flags().isEmpty())
                .toList();
    }

    private static List<ChildFlag> having(Set<Long> keys, List<ChildFlag> flags) {
        return flags.stream().filter(flag -> keys.contains(flag.key())).toList();
    }
}
