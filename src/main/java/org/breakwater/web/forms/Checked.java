package org.breakwater.web.forms;

import java.util.List;

/** The result of a form's {@code check()}: a command made of valid answers, or the errors. */
public sealed interface Checked<T> {

    /** The errors; empty if every answer is valid. */
    List<Problem> problems();

    record Good<T>(T value) implements Checked<T> {

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    record Bad<T>(List<Problem> problems) implements Checked<T> {}
}
