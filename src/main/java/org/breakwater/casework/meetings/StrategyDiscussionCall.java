package org.breakwater.casework.meetings;

import java.util.List;

/**
 * Who is invited to a strategy discussion, and how they take part.
 *
 * @param agencies by id
 * @param others who else is invited by telephone, such as the school; or empty
 * @param how when, where and by what link, for the agencies to read; empty if not known yet
 */
public record StrategyDiscussionCall(List<String> agencies, String others, String how) {

    /** For the chronology. */
    String inWords() {
        return others.isEmpty() ? how : (how + "\nTo be invited by telephone: " + others).strip();
    }

    @Override
    public String toString() {
        return "StrategyDiscussionCall[" + agencies + "]";
    }
}
