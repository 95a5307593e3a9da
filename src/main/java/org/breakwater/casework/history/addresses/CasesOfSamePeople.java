package org.breakwater.casework.history.addresses;

import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * The cases that are very likely about the same people or their home, by which something goes further than to whoever
 * looks for themselves. Of two people that holds which was said of them last: who are held to be one are so however
 * unlike, and who are another are not however alike.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CasesOfSamePeople {

    private final People people;
    private final IdentityDecisions identityDecisions;
    private final AddressLinks links;

    CasesOfSamePeople(People people, IdentityDecisions identityDecisions, AddressLinks links) {
        this.people = people;
        this.identityDecisions = identityDecisions;
        this.links = links;
    }

    public Stream<UUID> of(UUID record) {
        var last = new HashMap<Set<UUID>, IdentityDecisionRow>();
        identityDecisions.of(record).forEach(said -> last.putIfAbsent(Set.of(said.one(), said.other()), said));
        var held = last.values().stream()
                .filter(said -> said.state() == IdentityDecisionRow.State.SAME)
                .flatMap(said -> Stream.of(said.oneRecord(), said.otherRecord()))
                .filter(one -> !one.equals(record));
        var said = links.of(record);
        var connected = said.values().stream().filter(AddressLinkRow::connected).map(link -> link.beside(record));
        var alike = people.alike(record).stream()
                .filter(row -> row.likeness().band() == MatchScore.Band.LIKELY
                        || row.isOfTheHousehold() && !said.containsKey(row.recordId()))
                .filter(row -> !isAnother(last.get(Set.of(row.ours(), row.theirs()))))
                .map(MatchCandidateRow::recordId);
        return Stream.of(held, connected, alike).flatMap(Function.identity()).distinct();
    }

    private static boolean isAnother(@Nullable IdentityDecisionRow said) {
        return said != null
                && (said.state() == IdentityDecisionRow.State.NOT_SAME
                        || said.state() == IdentityDecisionRow.State.PARTED);
    }
}
