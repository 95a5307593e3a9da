package org.breakwater.town.settling;

import java.time.Instant;
import java.util.Optional;
import org.breakwater.mash.screening.Rating;
import org.breakwater.town.Act;
import org.breakwater.town.Story;
import org.jspecify.annotations.Nullable;

/** The moments of a story that went its ordinary way to the end. */
record Course(
        Rating rating,
        Instant screenedAt,
        Instant approvedAt,
        @Nullable Instant toldAt,
        @Nullable Instant alarmedAt,
        @Nullable Instant alarmTakenAt,
        Instant closedAt) {

    static Course of(Story story) {
        var screen = the(story, Act.Screen.class).orElseThrow();
        var rating = screen.screening().rating();
        var alerted = story.told().presentDanger() || story.told().mustBeReadNow();
        var taken = the(story, Act.TakeAlarm.class).map(Act::at).orElse(null);
        return new Course(
                rating,
                screen.at(),
                the(story, Act.Approve.class).orElseThrow().at(),
                the(story, Act.Tell.class).map(Act::at).orElse(null),
                alerted ? story.recordedAt() : rating == Rating.RED ? screen.at() : null,
                alerted ? screen.at() : taken,
                the(story, Act.Close.class).orElseThrow().at());
    }

    int urgency() {
        return switch (rating) {
            case RED -> 0;
            case AMBER -> 4;
            case GREEN -> 5;
        };
    }

    /** The first act of this kind. */
    static <A extends Act> Optional<A> the(Story story, Class<A> kind) {
        return story.acts().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
