package org.breakwater.mash.lifecycle;

import static org.breakwater.mash.lifecycle.Stage.CLOSED;
import static org.breakwater.mash.lifecycle.Stage.ENQUIRY;
import static org.breakwater.mash.lifecycle.Stage.NEW;
import static org.breakwater.mash.lifecycle.Stage.SCREENED;
import static org.breakwater.mash.lifecycle.Stage.SET_ASIDE;
import static org.breakwater.mash.lifecycle.Stage.TO_ANSWER;
import static org.breakwater.mash.lifecycle.Stage.TO_APPROVE;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The life cycle of a contact as a transition table: the target stage for a stage and a transition; empty if it is not
 * allowed.
 */
public final class Lifecycle {

    private Lifecycle() {}

    public static Optional<Stage> after(Stage now, Transition transition) {
        return Optional.ofNullable(
                switch (transition) {
                    case Transition.TakeIn() -> now == SET_ASIDE ? NEW : null;
                    case Transition.Screen() -> screened(now);
                    case Transition.Submit() -> now == SCREENED || now == ENQUIRY ? TO_APPROVE : null;
                    case Transition.Approve(var opensEnquiry) ->
                        now == TO_APPROVE ? (opensEnquiry ? ENQUIRY : TO_ANSWER) : null;
                    case Transition.SendBack() -> now == TO_APPROVE ? SCREENED : null;
                    case Transition.DecideAnew() -> now == TO_ANSWER ? SCREENED : null;
                    case Transition.Close() -> now == TO_ANSWER ? CLOSED : null;
                    case Transition.ComeBack() -> cameBack(now);
                    case Transition.HearBack(var lateEvidence) -> lateEvidence ? cameBack(now) : now;
                    case Transition.AddChild() -> oneMoreChild(now);
                    case Transition.Reopen() -> now == CLOSED || now == TO_ANSWER ? NEW : null;
                    case Transition.Note() -> now == CLOSED ? null : now;
                });
    }

    private static @Nullable Stage screened(Stage now) {
        return switch (now) {
            case NEW, SCREENED -> SCREENED;
            case ENQUIRY -> ENQUIRY;
            case SET_ASIDE, TO_APPROVE, TO_ANSWER, CLOSED -> null;
        };
    }

    /** A contact is not closed while a child has no decision of their own. */
    private static @Nullable Stage oneMoreChild(Stage now) {
        return switch (now) {
            case NEW, SCREENED, ENQUIRY, SET_ASIDE -> now;
            case TO_APPROVE, TO_ANSWER -> SCREENED;
            case CLOSED -> null;
        };
    }

    /** A new message at a stage after the decision moves the contact back to a stage where it is considered. */
    private static Stage cameBack(Stage now) {
        return switch (now) {
            case NEW, SCREENED, ENQUIRY, TO_APPROVE -> now;
            case TO_ANSWER -> SCREENED;
            case SET_ASIDE, CLOSED -> NEW;
        };
    }
}
