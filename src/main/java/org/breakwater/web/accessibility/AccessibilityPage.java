package org.breakwater.web.accessibility;

import java.time.Duration;
import org.breakwater.web.Cacheable;

/** The accessibility statement. */
public record AccessibilityPage() implements Cacheable {

    @Override
    public Duration freshFor() {
        return Duration.ofHours(1);
    }
}
