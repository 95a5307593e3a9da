package org.breakwater;

import java.util.List;
import org.breakwater.access.Agencies;
import org.breakwater.partnership.Profile;
import org.springframework.stereotype.Component;

/** The agencies of the profile, for accounts: {@code access} lies beside {@code partnership} and does not know it. */
@Component
class ProfileAgencies implements Agencies {

    private final List<Agency> agencies;

    ProfileAgencies(Profile profile) {
        this.agencies = profile.agencies().stream()
                .map(named -> new Agency(named.id(), named.name()))
                .toList();
    }

    @Override
    public List<Agency> all() {
        return agencies;
    }
}
