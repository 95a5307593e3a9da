package org.breakwater.frontdoor.signs;

import java.util.List;

/**
 * One kind of danger, as practitioners wrote it down.
 *
 * @param id its short name, which the desk's figures use
 * @param says what it tells the person and the desk
 * @param least how many of its lines must be found
 * @param denialCancels whether "no" or "not" in the same clause takes it back
 * @param lines what is looked for
 * @param unless what makes all of them harmless when the same clause says it; may have no phrases
 * @param danger examples in which it must be found
 * @param harmless examples in which it must not be found
 */
record Concept(
        String id,
        String says,
        int least,
        boolean denialCancels,
        List<Line> lines,
        WordGroup unless,
        List<String> danger,
        List<String> harmless) {}
