package org.breakwater.database;

/** The program cannot start, for a reason that a person can act on: one line, shown without a stack trace. */
public class CannotStart extends RuntimeException {

    public CannotStart(String oneLine) {
        super(oneLine);
    }

    public CannotStart(String oneLine, Throwable cause) {
        super(oneLine, cause);
    }

    public String oneLine() {
        return String.valueOf(getMessage()).replaceAll("(?<!\\h)\\h*+\\R\\s*+", " ");
    }
}
