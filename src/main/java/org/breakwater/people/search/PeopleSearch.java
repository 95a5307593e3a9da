package org.breakwater.people.search;

import static org.breakwater.database.QueryRows.all;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.breakwater.people.comparison.ComparedPerson;
import org.breakwater.people.comparison.MatchScore;
import org.breakwater.people.comparison.PersonComparison;
import org.breakwater.people.matching.CommonNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds people in the records that this actor may see. What they may not see is not found and not counted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PeopleSearch {

    /** More than anyone reads. */
    public static final int MOST = 50;

    private final JdbcClient jdbc;
    private final CommonNames names;

    PeopleSearch(JdbcClient jdbc, CommonNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** @param today from which an age is counted */
    public SearchTerms read(String typed, LocalDate today) {
        return SearchText.read(typed, today);
    }

    /** The most alike first, at most {@value #MOST}. */
    public List<FoundPerson> find(SearchTerms terms) {
        var keys = TermKeys.of(terms);
        if (keys.isEmpty()) {
            return List.of();
        }
        var meant = terms.meant();
        var comparison = new PersonComparison(names);
        return all(jdbc.sql(FoundPersonRow.WITH_KEYS)
                        .param("keys", keys.toArray(Long[]::new))
                        .query(FoundPersonRow.class))
                .stream()
                .flatMap(row -> compared(row, meant, comparison).stream())
                .sorted(Comparator.comparingDouble(
                                (FoundPerson found) -> found.likeness().bits())
                        .reversed()
                        .thenComparing(FoundPerson::id, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    private static Optional<FoundPerson> compared(
            FoundPersonRow row, List<ComparedPerson> meant, PersonComparison comparison) {
        return row.told().stream()
                .flatMap(told -> meant.stream().map(one -> comparison.of(one, told)))
                .max(Comparator.comparingDouble(MatchScore::bits))
                .filter(likeness -> likeness.bits() > 0)
                .map(likeness -> FoundPerson.of(row, likeness));
    }
}
