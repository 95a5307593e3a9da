package org.breakwater.bench;

import java.util.Locale;

/**
 * A figure with its aim.
 *
 * @param what in words, such as "ours / empty service"
 * @param aim the limit, or NaN if it is only reported
 * @param atLeast whether the limit is a minimum or a maximum
 */
record Ratio(String what, double value, double aim, boolean atLeast) {

    static Ratio atLeast(String what, double value, double aim) {
        return new Ratio(what, value, aim, true);
    }

    static Ratio atMost(String what, double value, double aim) {
        return new Ratio(what, value, aim, false);
    }

    /** A ratio without an aim. */
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
