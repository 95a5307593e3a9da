package org.breakwater.bench;

import java.util.Locale;

/**
 * A figure with what we aim for.
 *
 * @param what in words, such as "ours / empty service"
 * @param aim the limit, or NaN where we only tell what it is
 * @param atLeast whether the limit is the least or the most that is good
 */
record Ratio(String what, double value, double aim, boolean atLeast) {

    static Ratio atLeast(String what, double value, double aim) {
        return new Ratio(what, value, aim, true);
    }

    static Ratio atMost(String what, double value, double aim) {
        return new Ratio(what, value, aim, false);
    }

    /** A ratio that nothing is asked of. */
    static Ratio told(String what, double value) {
        return new Ratio(what, value, Double.NaN, true);
    }

    boolean hasAim() {
        return !Double.isNaN(aim);
    }

    boolean isMet() {
        return !hasAim() || (atLeast ? value >= aim : value <= aim);
    }

    @Override
    public String toString() {
        var verdict = hasAim() ? "   aim %s %.2f: %s".formatted(sign(), aim, isMet() ? "met" : "MISSED") : "";
        return String.format(Locale.UK, "%-44s %12.2f%s", what, value, verdict);
    }

    private String sign() {
        return atLeast ? "≥" : "≤";
    }
}
