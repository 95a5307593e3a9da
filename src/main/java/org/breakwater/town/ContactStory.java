package org.breakwater.town;

import java.time.Instant;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.lifecycle.Lifecycle;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.lifecycle.Transition;
import org.breakwater.time.OpeningHours;

/**
 * One contact of the town, from its report to its current state.
 *
 * @param number its index in the town, by which patterns refer to it
 * @param household the household that it is really about
 * @param receivedAt when it reached the partnership; {@code recordedAt} is when it was typed
 * @param acts what the desk did, in chronological order
 */
public record ContactStory(
        int number,
        int household,
        ReportChannel channel,
        Instant receivedAt,
        Instant recordedAt,
        ReportContent told,
        List<InventedAct> acts) {

    public ContactStory {
        acts = List.copyOf(acts);
    }

    /** The stage after the last act. */
    public Stage stage() {
        var stage = told.suspicions().isEmpty() ? Stage.NEW : Stage.SET_ASIDE;
        for (var act : acts) {
            stage = after(stage, act.move());
        }
        return stage;
    }

    /** One for the report and one for each act: as many as the chronology has entries. */
    public int version() {
        return 1 + acts.size();
    }

    /** Who records it: the person themselves online, else the person who answers the telephone at that hour. */
    public Actor recorder(OpeningHours hours) {
        if (channel == ReportChannel.WEB) {
            return new Actor.Visitor();
        }
        return (hours.openAt(recordedAt) ? InventedPerson.ROBIN : InventedPerson.IDRIS).asActor();
    }

    public boolean isOpen() {
        return stage() != Stage.CLOSED;
    }

    private Stage after(Stage stage, Transition transition) {
        return Lifecycle.after(stage, transition)
                .orElseThrow(
                        () -> new IllegalStateException("Story %d: no %s at %s".formatted(number, transition, stage)));
    }
}
