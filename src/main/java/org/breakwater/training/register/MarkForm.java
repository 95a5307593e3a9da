package org.breakwater.training.register;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.training.model.Attendance;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;
import org.breakwater.web.Typed;

/**
 * One mark.
 *
 * @param mark its id, given by the page: one that is sent twice is one
 * @param booking of whom
 */
public record MarkForm(String mark, String booking, String what) implements Form {

    /** A mark that can be kept. */
    record Made(UUID mark, UUID booking, Attendance what) {}

    /** Empty for what no page of ours sends. */
    Optional<Made> check() {
        return Typed.id(mark)
                .flatMap(id -> Typed.id(booking)
                        .flatMap(of ->
                                new Questions().maybeOne(what, Attendance.class).map(made -> new Made(id, of, made))));
    }
}
