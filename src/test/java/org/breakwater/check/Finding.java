package org.breakwater.check;

import java.util.List;

/**
 * What one check found.
 *
 * @param figure in a few words, with its numbers
 * @param wrong what is not as it must be, a line each; empty when all is well
 */
record Finding(String figure, List<String> wrong) {

    /** More lines than this tell nobody more. */
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
