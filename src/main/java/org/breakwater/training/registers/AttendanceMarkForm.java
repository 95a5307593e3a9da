package org.breakwater.training.registers;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.training.AttendanceMark;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * One mark.
 *
 * @param mark its id, generated with the page: a repeated request is stored once
 * @param booking of whom
 */
public record AttendanceMarkForm(String mark, String booking, String what) implements Form {

    /** A valid mark. */
    record Made(UUID mark, UUID booking, AttendanceMark what) {}

    /** Empty for input that no page of ours sends. */
    Optional<Made> check() {
        return InputParser.id(mark)
                .flatMap(id -> InputParser.id(booking)
                        .flatMap(of -> new Questions()
                                .maybeOne(what, AttendanceMark.class)
                                .map(made -> new Made(id, of, made))));
    }
}
