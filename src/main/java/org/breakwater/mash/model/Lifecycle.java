package org.breakwater.mash.model;

import static org.breakwater.mash.model.Stage.CLOSED;
import static org.breakwater.mash.model.Stage.ENQUIRY;
import static org.breakwater.mash.model.Stage.NEW;
import static org.breakwater.mash.model.Stage.SCREENED;
import static org.breakwater.mash.model.Stage.SET_ASIDE;
import static org.breakwater.mash.model.Stage.TO_ANSWER;
import static org.breakwater.mash.model.Stage.TO_APPROVE;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The life of a contact as one table: from a stage, by a move, to a stage; empty where the move makes no sense. */
public final class Lifecycle {

    private Lifecycle() {}

    public static Optional<Stage> after(Stage now, Move move) {
        return Optional.ofNullable(
                switch (move) {
                    case Move.TakeIn() -> now == SET_ASIDE ? NEW : null;
                    case Move.Screen() -> screened(now);
                    case Move.Submit() -> now == SCREENED || now == ENQUIRY ? TO_APPROVE : null;
                    case Move.Approve(var opensEnquiry) ->
                        now == TO_APPROVE ? (opensEnquiry ? ENQUIRY : TO_ANSWER) : null;
                    case Move.SendBack() -> now == TO_APPROVE ? SCREENED : null;
                    case Move.DecideAnew() -> now == TO_ANSWER ? SCREENED : null;
                    case Move.Close() -> now == TO_ANSWER ? CLOSED : null;
                    case Move.ComeBack() -> cameBack(now);
                    case Move.HearBack(var lateEvidence) -> lateEvidence ? cameBack(now) : now;
                    case Move.AddChild() -> oneMoreChild(now);
                    case Move.Reopen() -> now == CLOSED || now == TO_ANSWER ? NEW : null;
                    case Move.Note() -> now == CLOSED ? null : now;
                });
    }

    private static @Nullable Stage screened(Stage now) {
        return switch (now) {
            case NEW, SCREENED -> SCREENED;
            case ENQUIRY -> ENQUIRY;
            case SET_ASIDE, TO_APPROVE, TO_ANSWER, CLOSED -> null;
        };
    }

    /** No child reaches the end without a decision of its own. */
    private static @Nullable Stage oneMoreChild(Stage now) {
        return switch (now) {
            case NEW, SCREENED, ENQUIRY, SET_ASIDE -> now;
            case TO_APPROVE, TO_ANSWER -> SCREENED;
            case CLOSED -> null;
        };
    }

    /** New words are never lost in a stage that has finished thinking: they go back to where someone thinks. */
    private static Stage cameBack(Stage now) {
        return switch (now) {
            case NEW, SCREENED, ENQUIRY, TO_APPROVE -> now;
            case TO_ANSWER -> SCREENED;
            case SET_ASIDE, CLOSED -> NEW;
        };
    }
}
