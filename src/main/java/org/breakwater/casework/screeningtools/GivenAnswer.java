package org.breakwater.casework.screeningtools;

/**
 * What was answered about one indicator.
 *
 * @param happened when, as one of the windows of its section; else empty
 */
public record GivenAnswer(String indicator, ScreeningAnswer answer, String happened, String evidence) {

    @Override
    public String toString() {
        return "GivenAnswer[" + indicator + ", " + answer + "]";
    }
}
