package org.breakwater.people.search;

import static org.breakwater.database.QueryRows.all;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.people.comparison.ComparedPerson;
import org.breakwater.people.comparison.MatchReason;
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

    /** The closest matches first, at most {@value #MOST}. */
    public List<FoundPerson> find(SearchTerms terms) {
        var comparison = new PersonComparison(names);
        if (!terms.unborn()) {
            return closest(withKeys(terms, comparison).stream()).stream()
                    .map(found -> terms.isLittle() ? found.ofLittle() : found)
                    .toList();
        }
        var adults = withKeys(terms.ofMother(), comparison);
        var unborn = unborn(terms, adults, comparison);
        var ids = unborn.stream().map(FoundPerson::id).collect(Collectors.toSet());
        return closest(Stream.concat(unborn.stream(), adults.stream().filter(found -> !ids.contains(found.id()))));
    }

    private List<FoundPerson> withKeys(SearchTerms terms, PersonComparison comparison) {
        var keys = TermKeys.of(terms);
        if (keys.isEmpty()) {
            return List.of();
        }
        var meant = terms.meant();
        return all(jdbc.sql(FoundPersonRow.WITH_KEYS)
                        .param("keys", keys.toArray(Long[]::new))
                        .query(FoundPersonRow.class))
                .stream()
                .flatMap(row -> compared(row, meant, comparison).stream())
                .toList();
    }

    /** The unborn children of the records in which the mother may be, and those who are expected on the day. */
    private List<FoundPerson> unborn(SearchTerms terms, List<FoundPerson> adults, PersonComparison comparison) {
        var search = new UnbornChildSearch(terms, comparison);
        return all(jdbc.sql(UnbornChildRow.OF_RECORDS_OR_DUE)
                        .param(
                                "records",
                                adults.stream()
                                        .map(FoundPerson::recordId)
                                        .distinct()
                                        .toArray(UUID[]::new))
                        .param("dues", UnbornChildRow.dues(terms.born()).toArray(String[]::new))
                        .query(UnbornChildRow.class))
                .stream()
                .flatMap(row -> search.compared(row).stream())
                .toList();
    }

    private static List<FoundPerson> closest(Stream<FoundPerson> found) {
        return found.sorted(MatchScore.closestFirst(FoundPerson::likeness)
                        .thenComparing(FoundPerson::id, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    /** Groups results that are likely one person, each in the order in which they were found. It is not confirmed. */
    public List<List<FoundPerson>> together(List<FoundPerson> found) {
        var comparison = new PersonComparison(names);
        var groups = new ArrayList<List<FoundPerson>>();
        for (var person : found) {
            groups.stream()
                    .filter(group -> areLikelyOne(group.getFirst(), person, comparison))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(person), () -> groups.add(new ArrayList<>(List.of(person))));
        }
        return groups;
    }

    private static boolean areLikelyOne(FoundPerson one, FoundPerson other, PersonComparison comparison) {
        if (one.part() != other.part() || !one.soundsLike(other)) {
            return false;
        }
        var score = comparison.of(one.told(), other.told());
        return score.band() == MatchScore.Band.LIKELY
                && score.signs().stream().noneMatch(sign -> sign.field() == MatchReason.Field.BORN && sign.disagrees());
    }

    /** As if the last name had been typed first. With a single name nothing is swapped. */
    private static MatchScore swapped(ComparedPerson told, List<ComparedPerson> meant, PersonComparison comparison) {
        var score = comparison.of(meant.getLast(), told);
        return meant.getFirst().names().family().isEmpty() ? score : score.ofNamesSwapped();
    }

    private static Optional<FoundPerson> compared(
            FoundPersonRow row, List<ComparedPerson> meant, PersonComparison comparison) {
        return row.told().stream()
                .flatMap(told -> Stream.of(comparison.of(meant.getFirst(), told), swapped(told, meant, comparison)))
                .max(Comparator.comparingDouble(MatchScore::bits))
                .filter(likeness -> likeness.bits() > 0)
                .map(likeness -> FoundPerson.of(row, likeness));
    }
}
