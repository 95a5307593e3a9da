package org.breakwater.training.prove;

/**
 * What somebody sent before they had proved an address.
 *
 * @param fields everything that was typed, as a browser sends a form; empty when nothing was
 * @param path where it was going
 */
public record UnsentAnswers(String fields, String path) {

    public static final UnsentAnswers NOTHING = new UnsentAnswers("", "");

    @Override
    public String toString() {
        return "UnsentAnswers[" + path + "]";
    }
}
