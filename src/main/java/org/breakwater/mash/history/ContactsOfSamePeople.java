package org.breakwater.mash.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.mash.history.addresses.AddressLinkRow;
import org.breakwater.mash.history.addresses.AddressLinks;
import org.breakwater.people.People;
import org.breakwater.people.comparison.MatchScore;
import org.breakwater.people.matching.IdentityDecisionRow;
import org.breakwater.people.matching.IdentityDecisions;
import org.breakwater.people.matching.MatchCandidateRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contacts that are very likely about the same people or their home, by which something goes further than to
 * whoever looks for themselves. Of two people that holds which was said of them last: who are held to be one are so
 * however unlike, and who are another are not however alike.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContactsOfSamePeople {

    private final People people;
    private final IdentityDecisions identityDecisions;
    private final AddressLinks links;

    ContactsOfSamePeople(People people, IdentityDecisions identityDecisions, AddressLinks links) {
        this.people = people;
        this.identityDecisions = identityDecisions;
        this.links = links;
    }

    public Stream<UUID> of(UUID contact) {
        var said = said(contact);
        return Stream.concat(said.confirmed(), said.likely().map(MatchCandidateRow::recordId))
                .distinct();
    }

    /** Those that a person confirmed: nothing of another goes into a handover. */
    public Stream<UUID> confirmed(UUID contact) {
        return said(contact).confirmed().distinct();
    }

    /** Who is very likely the same, or of the home, in contacts that no person has confirmed or dismissed. */
    public List<MatchCandidateRow> unconfirmed(UUID contact) {
        var said = said(contact);
        var confirmed = said.confirmed().collect(Collectors.toSet());
        return said.likely()
                .filter(row -> !confirmed.contains(row.recordId()))
                .filter(row -> !said.links().containsKey(row.recordId()))
                .toList();
    }

    private WhatWasSaid said(UUID contact) {
        var last = new HashMap<Set<UUID>, IdentityDecisionRow>();
        identityDecisions.of(contact).forEach(said -> last.putIfAbsent(Set.of(said.one(), said.other()), said));
        return new WhatWasSaid(contact, last, links.of(contact), people.alike(contact));
    }

    /** @param last what was said last of two people; {@code links} of two contacts */
    private record WhatWasSaid(
            UUID contact,
            Map<Set<UUID>, IdentityDecisionRow> last,
            Map<UUID, AddressLinkRow> links,
            List<MatchCandidateRow> alike) {

        Stream<UUID> confirmed() {
            var held = last.values().stream()
                    .filter(said -> said.state() == IdentityDecisionRow.State.SAME)
                    .flatMap(said -> Stream.of(said.oneRecord(), said.otherRecord()))
                    .filter(record -> !record.equals(contact));
            var connected = links.values().stream()
                    .filter(link -> link.connected() && !isDeniedSince(link))
                    .map(link -> link.beside(contact));
            return Stream.concat(held, connected);
        }

        Stream<MatchCandidateRow> likely() {
            return alike.stream()
                    .filter(row -> row.likeness().band() == MatchScore.Band.LIKELY
                            || row.isOfTheHousehold() && !links.containsKey(row.recordId()))
                    .filter(row -> !isAnother(row));
        }

        /** Everyone by whom the two contacts were likely the same turned out to be another. */
        private boolean isDeniedSince(AddressLinkRow link) {
            var rows = alike.stream()
                    .filter(row -> row.recordId().equals(link.beside(contact)))
                    .filter(row -> row.likeness().band() == MatchScore.Band.LIKELY || row.isOfTheHousehold())
                    .toList();
            return rows.stream().allMatch(this::isAnother)
                    && rows.stream().anyMatch(row -> !said(row).saidAt().isBefore(link.saidAt()));
        }

        private IdentityDecisionRow said(MatchCandidateRow row) {
            return Objects.requireNonNull(last.get(Set.of(row.ours(), row.theirs())));
        }

        private boolean isAnother(MatchCandidateRow row) {
            return ContactsOfSamePeople.isAnother(last.get(Set.of(row.ours(), row.theirs())));
        }
    }

    private static boolean isAnother(@Nullable IdentityDecisionRow said) {
        return said != null
                && (said.state() == IdentityDecisionRow.State.NOT_SAME
                        || said.state() == IdentityDecisionRow.State.PARTED);
    }
}
