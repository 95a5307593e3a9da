package org.breakwater.casework.history.previous;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.people.PersonRow;
import org.breakwater.people.comparison.MatchScore;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow;

/**
 * The matches of a case that no one has proposed or dismissed yet, or whose proposal was withdrawn. Every page that
 * counts the likely ones counts these, as the list of matches to check does: two people each, not contacts.
 *
 * @param pairs the closest first; also those that are no more than possible
 * @param needed those of which someone said that more information is needed: neither checked nor unchecked
 */
public record MatchesToCheck(List<MatchCandidateRow> pairs, List<InformationNeeded> needed) {

    static final MatchesToCheck NONE = new MatchesToCheck(List.of(), List.of());

    static MatchesToCheck of(List<MatchCandidateRow> alike, List<MatchDecisionRow> said) {
        var pairs = new ArrayList<MatchCandidateRow>();
        var needed = new ArrayList<InformationNeeded>();
        for (var row : alike) {
            var last = MatchDecisionRow.last(said, row.ours(), row.theirs());
            if (last.isEmpty()) {
                pairs.add(row);
            }
            last.filter(one -> one.state() == MatchDecisionRow.State.MORE_INFORMATION)
                    .ifPresent(one -> needed.add(new InformationNeeded(row, one)));
        }
        return new MatchesToCheck(List.copyOf(pairs), List.copyOf(needed));
    }

    /**
     * For each person who very likely has a record already, such as "Hana Penycook has 5 likely matches, none confirmed
     * yet"; and whose names may be swapped.
     */
    public List<String> inWords(List<PersonRow> people) {
        return people.stream()
                .map(person -> Stream.of(likely(person), swapped(person))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(". ")))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private String likely(PersonRow person) {
        var count = pairs.stream()
                .filter(row -> row.ours().equals(person.id()) && row.likeness().band() == MatchScore.Band.LIKELY)
                .count();
        return switch ((int) count) {
            case 0 -> "";
            case 1 -> person.called() + " is a likely match to an existing record, not confirmed yet";
            default -> "%s has %d likely matches, none confirmed yet".formatted(person.called(), count);
        };
    }

    private String swapped(PersonRow person) {
        return MatchCandidateRow.withNamesSwapped(person.id(), pairs)
                .map(row -> "First name and last name may be swapped: " + person.called() + " here, " + row.called()
                        + " before")
                .orElse("");
    }
}
