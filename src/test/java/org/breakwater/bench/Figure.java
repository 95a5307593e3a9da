package org.breakwater.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One of the five figures. */
interface Figure {

    /** Its letter in docs/bench.md. */
    String letter();

    String title();

    /** Measures it. Everything it starts has ended when it returns. */
    Outcome measure(Bench bench) throws IOException;

    /**
     * The result.
     *
     * @param ratios the figure itself, first
     * @param measured its components
     * @param details more about where the time goes: only in the JSON
     */
    record Outcome(List<Ratio> ratios, List<Measured> measured, Map<String, ?> details) {}
}
