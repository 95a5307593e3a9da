package org.breakwater.town.settling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Rating;
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.alerts.AlertReason;
import org.breakwater.mash.alerts.AlertStrength;
import org.breakwater.town.ContactStory;
import org.breakwater.town.InventedAct;
import org.jspecify.annotations.Nullable;

/** The times of a story that was handled in the ordinary way to the end. */
record StoryCourse(
        Rating rating,
        Instant screenedAt,
        Instant approvedAt,
        @Nullable Instant toldAt,
        @Nullable Instant alarmedAt,
        @Nullable Instant alarmTakenAt,
        Instant closedAt) {

    static StoryCourse of(ContactStory story) {
        var screen = the(story, InventedAct.Screen.class).orElseThrow();
        var rating = screen.screening().rating();
        var alerted = story.told().presentDanger() || story.told().mustBeReadNow();
        var taken = the(story, InventedAct.TakeAlarm.class).map(InventedAct::at).orElse(null);
        return new StoryCourse(
                rating,
                screen.at(),
                the(story, InventedAct.Approve.class).orElseThrow().at(),
                the(story, InventedAct.Tell.class).map(InventedAct::at).orElse(null),
                alerted ? story.recordedAt() : rating == Rating.RED ? screen.at() : null,
                alerted ? screen.at() : taken,
                the(story, InventedAct.Close.class).orElseThrow().at());
    }

    int urgency() {
        return switch (rating) {
            case RED -> 0;
            case AMBER -> 4;
            case GREEN -> 5;
        };
    }

    static AlertStrength strength(ContactStory story) {
        return story.told().mustBeReadNow() ? AlertStrength.READ_NOW : AlertStrength.DANGER;
    }

    static AlertReason whyItRang(ContactStory story) {
        if (story.told().presentDanger()) {
            return AlertReason.DANGER;
        }
        if (!story.told().mustBeReadNow()) {
            return AlertReason.RATED_RED;
        }
        return story.told().way() == ReportContent.Way.CHILD ? AlertReason.CHILD : AlertReason.NOT_SURE;
    }

    /** The first act of this kind. */
    static <A extends InventedAct> Optional<A> the(ContactStory story, Class<A> kind) {
        return story.acts().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The groups of the presenting issues recorded at its screening, by id. */
    static List<String> concerns(ContactStory story) {
        return the(story, InventedAct.Screen.class)
                .map(screen -> IssueList.latest().groupIdsOf(screen.issues()))
                .orElse(List.of());
    }
}
