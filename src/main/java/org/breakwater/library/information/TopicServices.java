package org.breakwater.library.information;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.partnership.PhoneNumber;
import org.breakwater.partnership.contactpoints.CurrentContactPoints;
import org.breakwater.partnership.topics.ServiceListing;
import org.breakwater.time.EnglishTimes;

/** The local services for one topic and reader, with the day on which someone checked each. */
public record TopicServices(List<ServiceListing> known, CurrentContactPoints points, LocalDate today) {

    /** The number to dial; empty if it is reached in another way. */
    public Optional<PhoneNumber> number(ServiceListing service) {
        return PhoneNumber.of(service.phone())
                .or(() -> points.find(service.call()).map(point -> point.number()));
    }

    public String checked(ServiceListing service) {
        return service.checked()
                .map(check -> "Checked on " + EnglishTimes.weekdayDate(check.on()) + "."
                        + (service.isPastItsDate(today) ? " These details may have changed." : ""))
                .orElse("Not yet checked by the partnership.");
    }
}
