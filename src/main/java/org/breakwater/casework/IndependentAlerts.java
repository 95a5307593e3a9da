package org.breakwater.casework;

import java.util.Collection;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Processes each item separately: one that is locked or broken delays no other. */
public final class IndependentAlerts {

    private static final Logger LOG = LoggerFactory.getLogger(IndependentAlerts.class);

    private IndependentAlerts() {}

    /** @param ring runs in a transaction of its own */
    public static <T> void ring(Collection<T> each, Consumer<T> ring) {
        for (var one : each) {
            try {
                ring.accept(one);
            } catch (RuntimeException trouble) {
                LOG.error(
                        "One of many could not be alerted about or moved on; it is tried again in half a minute ({})",
                        trouble.getClass().getSimpleName());
            }
        }
    }
}
