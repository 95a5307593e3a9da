package org.breakwater.bench;

/** A figure cannot be measured here, for a reason that a person can act on, in one line. */
class CannotMeasure extends RuntimeException {

    CannotMeasure(String oneLine) {
        super(oneLine);
    }

    CannotMeasure(String oneLine, Throwable cause) {
        super(oneLine, cause);
    }
}
