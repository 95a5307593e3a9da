package org.breakwater.check;

import java.util.List;

/**
 * The result of one check.
 *
 * @param figure in a few words, with its numbers
 * @param wrong errors, a line each; empty if all is well
 */
record Finding(String figure, List<String> wrong) {

    /** More lines than this are no use to anyone. */
    private static final int SHOWN = 40;

    Finding {
        wrong = List.copyOf(wrong);
    }

    boolean isGood() {
        return wrong.isEmpty();
    }

    List<String> shown() {
        return wrong.size() <= SHOWN ? wrong : wrong.subList(0, SHOWN);
    }
}
