package org.breakwater.library.information;

import java.util.List;
import org.breakwater.partnership.Profile.Audience;
import org.breakwater.web.Page;

/**
 * All content for one audience.
 *
 * @param otherAges the other audiences that are about age
 */
public record AudiencePage(Audience audience, List<TopicShelf> shelves, List<Audience> otherAges) implements Page {

    public boolean isForTheYoung() {
        return audience.callsAs() == org.breakwater.partnership.CallerKind.CHILD;
    }

    /** People who work with children need not hide that they read this. */
    public boolean mayHaveToHide() {
        return !isForProfessionals();
    }

    public boolean isForProfessionals() {
        return audience.callsAs() == org.breakwater.partnership.CallerKind.PROFESSIONAL;
    }
}
