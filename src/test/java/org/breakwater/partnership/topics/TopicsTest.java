package org.breakwater.partnership.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which local services the public sees, and which someone still has to find out or check. */
class TopicsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    private final ServiceListing unknown = service("hub", "", "", Optional.empty());
    private final ServiceListing unchecked = service("food", "The Larder", "01632 960 001", Optional.empty());
    private final ServiceListing checked =
            service("refuge", "The Haven", "01632 960 002", Optional.of(new ServiceListing.Check("Ada Wren", TODAY)));
    private final Topics topics = new Topics(List.of(), List.of(unknown, unchecked, checked));

    private static ServiceListing service(String id, String name, String phone, Optional<ServiceListing.Check> check) {
        return new ServiceListing(
                id,
                "A service",
                name,
                "",
                List.of("neglect"),
                List.of("parents"),
                "",
                "",
                phone,
                "",
                "Its own page",
                "Health",
                check,
                TODAY.plusDays(30));
    }

    @Test
    void thePublicSeesOnlyServicesWhoseDetailsAreKnownOnTheirOwnTopicAndForTheirOwnReaders() {
        assertThat(topics.servicesFor("neglect", "parents")).containsExactly(unchecked, checked);
        assertThat(topics.servicesFor("abuse", "parents")).isEmpty();
        assertThat(topics.servicesFor("neglect", "children")).isEmpty();
    }

    @Test
    void aServiceIsDueWithoutDetailsOrACheckOrAfterItsCheckDate() {
        assertThat(topics.servicesDue(TODAY)).containsExactly(unknown, unchecked);
        assertThat(topics.servicesDue(TODAY.plusDays(30))).doesNotContain(checked);
        assertThat(topics.servicesDue(TODAY.plusDays(31))).contains(checked);
    }
}
