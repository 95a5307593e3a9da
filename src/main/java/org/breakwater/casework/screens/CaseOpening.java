package org.breakwater.casework.screens;

import static org.breakwater.web.Redirect.redirect;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.chronology.entries.Chronology;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;

/**
 * Opens a case for a person, or reports that there is none: a case that they may not see looks the same as one that
 * does not exist, and the attempt is logged. Everything that happens to the case happens in that one transaction.
 */
public class CaseOpening<C extends Case> {

    private final ActorTransactions acting;
    private final Function<UUID, Optional<C>> find;
    private final Cases cases;
    private final Chronology chronology;
    private final CaseHeaders headers;
    private final AuditLog audit;

    protected CaseOpening(
            ActorTransactions acting,
            Function<UUID, Optional<C>> find,
            Cases cases,
            Chronology chronology,
            CaseHeaders headers,
            AuditLog audit) {
        this.acting = acting;
        this.find = find;
        this.cases = cases;
        this.chronology = chronology;
        this.headers = headers;
        this.audit = audit;
    }

    /** Shows a page of a case; the access is logged with the name of the page. */
    public Screen show(Actor.Person who, UUID id, String what, Function<C, Screen> screen) {
        return acting.looking(
                who,
                () -> find.apply(id)
                        .map(seen -> {
                            audit.record(who.id(), who.roleName(), what, seen.subject(), "");
                            return headers.on(screen.apply(seen), who, seen);
                        })
                        .orElseGet(() -> refused(who, id, what)));
    }

    /** Redirects to the page of a case: that one shows it, and logs the access. */
    public Screen leadTo(Actor.Person who, UUID id) {
        return leadTo(who, id, Case::path);
    }

    /** Redirects to one of its pages. */
    public Screen leadTo(Actor.Person who, UUID id, Function<? super C, String> page) {
        return acting.looking(
                who,
                () -> find.apply(id)
                        .<Screen>map(seen -> redirect(page.apply(seen)))
                        .orElseGet(() -> refused(who, id, "open a case")));
    }

    /** Shows a page whose opening is itself recorded, and committed before it is shown: that a report was read. */
    public Screen read(Actor.Person who, UUID id, String what, Function<C, Screen> screen) {
        return acting.as(who, () -> show(who, id, what, screen));
    }

    /**
     * Does something with a case and redirects to it.
     *
     * @param act the action, with the current case
     * @param again the page again, with the errors and the current case
     */
    public Screen act(Actor.Person who, UUID id, Function<C, ActResult> act, BiFunction<C, Attempt, Screen> again) {
        return actOn(
                who,
                id,
                Optional::of,
                (seen, same) -> new Answer.Did(act.apply(seen), seen.path(), attempt -> again.apply(seen, attempt)));
    }

    /**
     * Does something with a part of a case.
     *
     * @param part finds the part; if it is missing the response is "not found"
     */
    public <P> Screen actOn(Actor.Person who, UUID id, Function<C, Optional<P>> part, BiFunction<C, P, Answer> act) {
        return acting.as(
                who,
                () -> find.apply(id)
                        .flatMap(seen -> part.apply(seen)
                                .map(found -> headers.on(screen(act.apply(seen, found), seen), who, seen)))
                        .orElseGet(() -> refused(who, id, "act")));
    }

    /** Back on its own page the case shows what was done since the version that it had. */
    private static Screen screen(Answer answer, Case seen) {
        return switch (answer) {
            case Answer.Show(var page) -> page;
            case Answer.Did(var actResult, var next, var again) ->
                switch (actResult) {
                    case ActResult.Yes() ->
                        redirect(next.equals(seen.path()) ? next + "?done=" + seen.version() : next);
                    case ActResult.Stale() -> again.apply(new Attempt.TooLate());
                    case ActResult.NotNow(var why) -> again.apply(new Attempt.NotNow(why));
                };
        };
    }

    /** The result of an action on a part of a case. */
    public sealed interface Answer {

        /** The page again, with answers to correct. */
        record Show(Screen page) implements Answer {}

        /** It was executed: continue to the next page, or show this one again. */
        record Did(ActResult done, String next, Function<Attempt, Screen> again) implements Answer {}
    }

    /** Why an action did not happen. */
    public sealed interface Attempt {

        record TooLate() implements Attempt {}

        record NotNow(String why) implements Attempt {}
    }

    /** What to show for an action that did not happen; the form was built at this version of the case. */
    public Rejection snag(C seen, Attempt attempt, String field, int version) {
        return switch (attempt) {
            case Attempt.NotNow(var why) -> Rejection.of(field, why);
            case Attempt.TooLate() -> {
                var moves = chronology.of(seen.id());
                yield Rejection.changed(moves.subList(Math.clamp(version, 0, moves.size()), moves.size()));
            }
        };
    }

    private Screen refused(Actor.Person who, UUID id, String what) {
        audit.refused(who.id(), who.roleName(), what, cases.subject(id), "");
        return FailedRequest.NOT_FOUND;
    }
}
