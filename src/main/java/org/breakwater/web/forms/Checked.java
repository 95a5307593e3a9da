package org.breakwater.web.forms;

import java.util.List;

/** What a form's {@code check()} returns: a command made of good answers, or what is to be mended. */
public sealed interface Checked<T> {

    /** What is to be mended; empty when every answer is good. */
    List<Problem> problems();

    record Good<T>(T value) implements Checked<T> {

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    record Bad<T>(List<Problem> problems) implements Checked<T> {}
}
