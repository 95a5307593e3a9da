package org.breakwater.mash.alerts;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rings for each contact by itself: one that someone holds locked, or that is broken, keeps no other silent. */
public final class IndependentAlerts {

    private static final Logger LOG = LoggerFactory.getLogger(IndependentAlerts.class);

    private IndependentAlerts() {}

    public static void ring(Collection<UUID> contacts, Consumer<UUID> ring) {
        for (var contact : contacts) {
            try {
                ring.accept(contact);
            } catch (RuntimeException trouble) {
                LOG.error(
                        "One alarm could not be raised; it is tried again in half a minute ({})",
                        trouble.getClass().getSimpleName());
            }
        }
    }
}
