package org.breakwater.web.privacy;

import java.time.Duration;
import org.breakwater.web.Cacheable;
import org.breakwater.web.shell.PrivacyDetails;

/** The privacy notice: who decides, what we store about a visitor and about a child, why, and what each may ask. */
public record PrivacyPage(PrivacyDetails details) implements Cacheable {

    @Override
    public Duration freshFor() {
        return Duration.ofHours(1);
    }
}
