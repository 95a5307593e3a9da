package org.breakwater.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One of the five figures. */
interface Figure {

    /** Its letter in docs/bench.md. */
    String letter();

    String title();

    /** Measures it. Whatever it starts is over when it returns. */
    Outcome measure(Bench bench) throws IOException;

    /**
     * What came of it.
     *
     * @param ratios the figure itself, first
     * @param measured what it is made of
     * @param details more for whoever wants to know where the time goes: only in the JSON
     */
    record Outcome(List<Ratio> ratios, List<Measured> measured, Map<String, ?> details) {}
}
