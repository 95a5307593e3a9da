package org.breakwater.library.information.localservices;

import java.util.List;
import java.util.Optional;
import org.breakwater.library.information.TopicServices;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.partnership.PhoneNumber;
import org.breakwater.partnership.topics.ServiceListing;
import org.breakwater.web.Page;

/**
 * The services near here, by need. What nobody has told us says that it is to be confirmed; nothing is guessed.
 *
 * @param services all of them, for their numbers and when each was checked
 */
public record LocalServicesPage(List<ServiceNeed> needs, TopicServices services, TextNumbers numbers) implements Page {

    static final String TO_BE_CONFIRMED = "To be confirmed";

    public String name(ServiceListing service) {
        return service.name().isEmpty() ? service.kind() : service.name();
    }

    public String who(ServiceListing service) {
        return service.who().isEmpty() ? TO_BE_CONFIRMED : service.who();
    }

    public Optional<PhoneNumber> number(ServiceListing service) {
        return services.number(service);
    }

    /** When the number is answered: known only for our own contact points. */
    public String hours(ServiceListing service) {
        return numbers.card(service.call())
                .map(card -> String.join("; ", card.hours()))
                .filter(said -> !said.isEmpty())
                .orElse(TO_BE_CONFIRMED);
    }

    public String checked(ServiceListing service) {
        return service.isKnown() ? services.checked(service) : "The partnership has yet to give us the details.";
    }
}
