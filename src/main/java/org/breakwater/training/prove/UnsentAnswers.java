package org.breakwater.training.prove;

/**
 * Input that was sent before an address was proved.
 *
 * @param fields the whole input, as a browser sends a form; empty if there was none
 * @param path where it was going
 */
public record UnsentAnswers(String fields, String path) {

    public static final UnsentAnswers NOTHING = new UnsentAnswers("", "");

    @Override
    public String toString() {
        return "UnsentAnswers[" + path + "]";
    }
}
