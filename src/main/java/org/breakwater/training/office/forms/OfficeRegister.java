package org.breakwater.training.office.forms;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;

/**
 * A list maintained by the office, such as venues and trainers: an entry is shown, saved, ended and reactivated.
 *
 * @param address of the list
 */
public record OfficeRegister<R>(ActorTransactions acting, String address, Function<UUID, Optional<R>> find) {

    public Screen show(Actor.Person who, UUID id, Function<R, Screen> screen) {
        return acting.looking(who, () -> found(id, screen));
    }

    /** Saves the input, unless someone else has changed the entry since the page was built. */
    public <K> Screen keep(
            Actor.Person who,
            UUID id,
            Checked<K> typed,
            Predicate<R> isStill,
            BiFunction<R, List<Problem>, Screen> page,
            Consumer<K> keep) {
        return acting.as(
                who,
                () -> found(id, row -> switch (typed) {
                    case Bad<K>(var problems) -> page.apply(row, problems);
                    case Good<K>(var known) -> {
                        if (!isStill.test(row)) {
                            yield page.apply(row, List.of(FormSnapshot.CHANGED));
                        }
                        keep.accept(known);
                        yield redirect(address);
                    }
                }));
    }

    /** Applies an action to the entry, and returns to the list. */
    public Screen change(Actor.Person who, UUID id, Consumer<UUID> act) {
        return acting.as(
                who,
                () -> found(id, row -> {
                    act.accept(id);
                    return redirect(address);
                }));
    }

    private Screen found(UUID id, Function<R, Screen> screen) {
        return find.apply(id).map(screen).orElse(FailedRequest.NOT_FOUND);
    }
}
