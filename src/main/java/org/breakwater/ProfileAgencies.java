package org.breakwater;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.partnership.ExternalAgency;
import org.breakwater.partnership.Profile;
import org.springframework.stereotype.Component;

/** The agencies of the profile, for accounts: {@code access} does not depend on {@code partnership}. */
@Component
class ProfileAgencies implements Agencies {

    private final List<Agency> agencies;
    private final List<Agency> toAsk;

    ProfileAgencies(Profile profile) {
        this.agencies = profile.agencies().stream()
                .map(named -> new Agency(named.id(), named.name(), Kind.HERE))
                .toList();
        this.toAsk = Stream.concat(
                        agencies.stream(), profile.askedOutside().stream().map(ProfileAgencies::outside))
                .toList();
    }

    private static Agency outside(ExternalAgency one) {
        return new Agency(one.id(), one.name(), one.named() ? Kind.OUTSIDE : Kind.OUTSIDE_UNNAMED);
    }

    @Override
    public List<Agency> all() {
        return agencies;
    }

    @Override
    public List<Agency> toAsk() {
        return toAsk;
    }
}
