package org.breakwater.casework.history.addresses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.people.People;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases that are very likely about the same people or their home; used to propagate warnings, not only for display.
 * The latest decision about two people counts: people confirmed as the same are so however different they look, and
 * people dismissed are not however similar.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CasesOfSamePeople {

    private final People people;
    private final MatchDecisions matchDecisions;
    private final AddressLinks links;

    CasesOfSamePeople(People people, MatchDecisions matchDecisions, AddressLinks links) {
        this.people = people;
        this.matchDecisions = matchDecisions;
        this.links = links;
    }

    public Stream<UUID> of(UUID record) {
        var said = said(record);
        return Stream.concat(said.confirmed(), said.likely().map(MatchCandidateRow::recordId))
                .distinct();
    }

    /** Those that a person confirmed: nothing from others goes into a handover. */
    public Stream<UUID> confirmed(UUID record) {
        return said(record).confirmed().distinct();
    }

    /** People who are very likely the same, or of the home, in cases that no one has confirmed or dismissed. */
    public List<MatchCandidateRow> unconfirmed(UUID record) {
        var said = said(record);
        var confirmed = said.confirmed().collect(Collectors.toSet());
        return said.likely()
                .filter(row -> !confirmed.contains(row.recordId()))
                .filter(row -> !said.links().containsKey(row.recordId()))
                .toList();
    }

    private WhatWasSaid said(UUID record) {
        var last = new HashMap<Set<UUID>, MatchDecisionRow>();
        matchDecisions.of(record).stream()
                .filter(said -> said.state() != MatchDecisionRow.State.WITHDRAWN)
                .forEach(said -> last.putIfAbsent(Set.of(said.one(), said.other()), said));
        return new WhatWasSaid(record, last, links.of(record), people.alike(record));
    }

    /** @param last the latest decision about two people; {@code links} about two cases */
    private record WhatWasSaid(
            UUID record,
            Map<Set<UUID>, MatchDecisionRow> last,
            Map<UUID, AddressLinkRow> links,
            List<MatchCandidateRow> alike) {

        Stream<UUID> confirmed() {
            var held = last.values().stream()
                    .filter(said -> said.state() == MatchDecisionRow.State.SAME)
                    .flatMap(said -> Stream.of(said.oneRecord(), said.otherRecord()))
                    .filter(one -> !one.equals(record));
            var connected = links.values().stream()
                    .filter(link -> link.connected() && !isDeniedSince(link))
                    .map(link -> link.beside(record));
            return Stream.concat(held, connected);
        }

        Stream<MatchCandidateRow> likely() {
            return alike.stream()
                    .filter(row ->
                            row.likeness().isStrong() || row.isOfTheHousehold() && !links.containsKey(row.recordId()))
                    .filter(row -> !isAnother(row));
        }

        /** All the matches that connected the two cases have been dismissed. */
        private boolean isDeniedSince(AddressLinkRow link) {
            var rows = alike.stream()
                    .filter(row -> row.recordId().equals(link.beside(record)))
                    .filter(row -> row.likeness().isStrong() || row.isOfTheHousehold())
                    .toList();
            return rows.stream().allMatch(this::isAnother)
                    && rows.stream().anyMatch(row -> !said(row).saidAt().isBefore(link.saidAt()));
        }

        private MatchDecisionRow said(MatchCandidateRow row) {
            return Objects.requireNonNull(last.get(Set.of(row.ours(), row.theirs())));
        }

        private boolean isAnother(MatchCandidateRow row) {
            return CasesOfSamePeople.isAnother(last.get(Set.of(row.ours(), row.theirs())));
        }
    }

    private static boolean isAnother(@Nullable MatchDecisionRow said) {
        return said != null
                && (said.state() == MatchDecisionRow.State.NOT_SAME || said.state() == MatchDecisionRow.State.PARTED);
    }
}
