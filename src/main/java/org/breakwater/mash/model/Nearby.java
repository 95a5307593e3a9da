package org.breakwater.mash.model;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.people.AlikeRow;
import org.breakwater.people.Likeness;
import org.breakwater.people.SameRow;

/** How near an earlier contact is, and why it is shown. What people said of two goes before what a score says. */
final class Nearby {

    private Nearby() {}

    /** @param sameIncident whether both tell of one incident, by the number that the police gave it */
    static History.Before before(HistoryRow row, List<AlikeRow> alike, List<SameRow> said, boolean sameIncident) {
        return new History.Before(
                row,
                nearness(alike, said, sameIncident),
                Stream.concat(
                                sameIncident ? Stream.of("the same incident number of the police") : Stream.of(),
                                alike.stream()
                                        .map(one -> one.called() + ": " + one.why())
                                        .distinct())
                        .toList());
    }

    private static History.Nearness nearness(List<AlikeRow> alike, List<SameRow> said, boolean sameIncident) {
        if (alike.stream().anyMatch(one -> areOne(one, said))) {
            return History.Nearness.SAME;
        }
        if (alike.stream().anyMatch(one -> one.likeness().together())) {
            return History.Nearness.HOUSEHOLD;
        }
        return sameIncident ? History.Nearness.INCIDENT : History.Nearness.MAYBE;
    }

    private static boolean areOne(AlikeRow two, List<SameRow> said) {
        return said.stream()
                .filter(row -> row.isAbout(two.ours(), two.theirs()))
                .findFirst()
                .map(row -> row.state() == SameRow.State.SAME)
                .orElse(two.likeness().band() == Likeness.Band.LIKELY);
    }
}
