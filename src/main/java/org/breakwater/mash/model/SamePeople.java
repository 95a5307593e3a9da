package org.breakwater.mash.model;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.people.AlikeRow;
import org.breakwater.people.Likeness;
import org.breakwater.people.People;
import org.breakwater.people.SameRow;
import org.breakwater.people.Sameness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contacts that are very likely about the same people or their home, by which something goes further than to
 * whoever looks for themselves. Nobody of whom somebody said that they looked, and it is another.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SamePeople {

    private final People people;
    private final Sameness sameness;

    SamePeople(People people, Sameness sameness) {
        this.people = people;
        this.sameness = sameness;
    }

    Stream<UUID> of(UUID contact) {
        var others = sameness.of(contact).stream()
                .filter(row -> row.state() == SameRow.State.NOT_SAME || row.state() == SameRow.State.PARTED)
                .toList();
        return people.alike(contact).stream()
                .filter(row -> row.likeness().band() == Likeness.Band.LIKELY || row.isOfTheHousehold())
                .filter(row -> others.stream().noneMatch(said -> isOfTheTwo(row, said)))
                .map(AlikeRow::recordId)
                .distinct();
    }

    private static boolean isOfTheTwo(AlikeRow row, SameRow said) {
        return List.of(said.one(), said.other()).containsAll(List.of(row.ours(), row.theirs()));
    }
}
