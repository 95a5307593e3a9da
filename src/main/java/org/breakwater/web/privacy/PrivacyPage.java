package org.breakwater.web.privacy;

import java.time.Duration;
import org.breakwater.web.Cacheable;

/** What we store about a visitor, and what we do not. */
public record PrivacyPage() implements Cacheable {

    @Override
    public Duration freshFor() {
        return Duration.ofHours(1);
    }
}
