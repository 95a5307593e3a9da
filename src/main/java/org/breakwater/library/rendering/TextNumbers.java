package org.breakwater.library.rendering;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.partnership.Availability;
import org.breakwater.partnership.CallRoutes;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.ContactPoint.Key;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.CurrentContactPoints;
import org.breakwater.time.Calendars;
import org.breakwater.time.PublicTimes;

/**
 * The numbers that a text refers to, as they are at one moment: no text contains a number itself. A page may be printed
 * or saved, so a team is shown with its hours, and with who answers at all other times.
 *
 * @param caller the reader, which decides about the menu keys
 * @param now for the hours, which may change in a future year
 */
public record TextNumbers(Profile profile, CurrentContactPoints points, CallerKind caller, Instant now) {

    /** Only HTML special characters become entities. */
    private static final String UTF_8 = "UTF-8";

    /**
     * A contact point as a card.
     *
     * @param hours when someone answers, in words; empty if unknown
     */
    public record Card(ContactPoint point, List<Key> press, List<String> hours) {

        public boolean isCalled() {
            return point.how() == ContactPoint.How.CALL;
        }

        /** The hours and the cost, without repetition. */
        public String whenAndCost() {
            return Stream.concat(hours.stream().filter(said -> !point.cost().contains(said)), Stream.of(point.cost()))
                    .collect(Collectors.joining(". "));
        }
    }

    /** Who to contact; empty if the text asks for something that the table does not have. */
    public List<Card> call(String whom) {
        var routes = profile.routes();
        return switch (whom) {
            case "danger" -> List.of(card(points.get(routes.danger())));
            case "crime" -> List.of(card(points.get(routes.crime())));
            case "child" -> team(routes.team(org.breakwater.partnership.ConcernAbout.CHILD));
            case "adult" -> team(routes.team(org.breakwater.partnership.ConcernAbout.ADULT));
            default -> List.of();
        };
    }

    /** Who else listens to children and to no one else, such as Childline. */
    public List<Card> callForChildren() {
        return profile.routes().support().stream()
                .filter(support -> support.to().equals(Set.of(CallerKind.CHILD)))
                .flatMap(support -> card(support.show()).stream())
                .toList();
    }

    public Optional<Card> card(String id) {
        return points.find(id).map(this::card);
    }

    public Optional<Profile.Website> website(String id) {
        return profile.websites().stream().filter(site -> site.id().equals(id)).findFirst();
    }

    /** Whether a text may refer to this id. */
    public boolean knows(String id) {
        return points.find(id).isPresent() || website(id).isPresent();
    }

    /** A number in a sentence, as a link; safe HTML. */
    public String inline(String id) {
        return points.find(id)
                .map(point -> "<a class=\"bw-number\" href=\"tel:%s\">%s</a>"
                        .formatted(point.number().dialled(), point.number().shown()))
                .or(() -> website(id)
                        .map(site -> "<a href=\"%s\">%s</a>"
                                .formatted(htmlEscape(site.address(), UTF_8), htmlEscape(site.name(), UTF_8))))
                .orElse("");
    }

    private List<Card> team(CallRoutes.Team team) {
        return List.of(card(points.get(team.open())), card(points.get(team.closed())));
    }

    private Card card(ContactPoint point) {
        return new Card(point, point.press(caller), hours(point.hours()));
    }

    private List<String> hours(Availability hours) {
        var said = new ArrayList<String>();
        switch (hours) {
            case Availability.Always() -> said.add("24 hours a day");
            case Availability.NotKnown() -> {}
            case Availability.During(var id) -> said.addAll(week(id));
            case Availability.Outside(var id) -> said.add("At all other times, and on bank holidays");
        }
        return said;
    }

    private List<String> week(String id) {
        return PublicTimes.week(profile.hours(id), now.atZone(Calendars.LONDON).toLocalDate());
    }
}
