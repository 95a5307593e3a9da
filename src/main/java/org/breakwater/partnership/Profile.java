package org.breakwater.partnership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.partnership.topics.Topics;
import org.breakwater.time.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * Everything that belongs to one partnership and not to the program, as its profile file says it.
 *
 * @param file where it was read
 * @param place the area that it covers
 * @param mailSender the neutral name that emails come from
 * @param referralName what professionals call the referral here
 * @param askedOutside the external agencies that the desk asks by telephone or secure mail
 * @param teams who takes over cases from the desk, in the order of the file
 * @param strategyQuorum the agencies required for a strategy discussion, by id
 * @param ownAgency the agency that the desk itself belongs to, by id; empty if none
 * @param disagreementsAbove who decides a disagreement if no manager of the desk may
 * @param openingHours by their id
 * @param websites external websites that our texts name
 * @param topics how the topics of our texts are grouped, and the local services for each
 * @param contactPoints as the file has them; {@link ContactPoints} knows their current state
 * @param readers who reads online reports, in the order of the file
 * @param nextToCall who is called if no one has acknowledged an alert, in the order of the file
 * @param papers documents required for live operation, by their key in the file; a missing one is not in the map
 */
public record Profile(
        String file,
        String name,
        String shortName,
        String place,
        String mailSender,
        String referralName,
        List<Named> agencies,
        List<ExternalAgency> askedOutside,
        List<ReceivingTeam> teams,
        List<String> strategyQuorum,
        String ownAgency,
        DisagreementsAbove disagreementsAbove,
        List<Audience> audiences,
        List<Named> kindsOfHarm,
        Map<String, Schedule> openingHours,
        List<ContactPoint> contactPoints,
        List<Website> websites,
        Topics topics,
        CallRoutes routes,
        List<Reader> readers,
        List<NextOnCall> nextToCall,
        Map<String, String> papers) {

    /** What a live installation refuses to start without, by its key in the file. */
    public static final List<String> PAPERS = List.of(
            "controller",
            "data-protection-officer",
            "impact-assessment",
            "privacy-notice",
            "privacy-notice-for-children",
            "retention-schedule");

    /** Something that is data and never an enum: an agency, an audience, a kind of harm. */
    public record Named(String id, String name) {}

    /**
     * An audience of what we publish.
     *
     * @param ages such as “12 to 17”; empty if it is not about age
     * @param icon the name of a drawing; empty for none
     * @param grade the maximum reading grade (Flesch-Kincaid) of a text for them
     * @param callsAs their kind of caller, which decides about the menu keys
     */
    public record Audience(String id, String name, String ages, String icon, int grade, CallerKind callsAs) {}

    /** External websites. */
    public record Website(String id, String name, String what, String address, String source) {}

    /** The id of the desk's hours in the file. */
    public static final String DESK = "office";

    /** When the desk is staffed: clocks in working days end at its closing. */
    public OpeningHours deskHours() {
        return Objects.requireNonNull(openingHours.get(DESK), "no opening hours “office” in the profile")
                .hours();
    }

    /** Opening hours with their display name. */
    public record Schedule(String id, String name, String source, OpeningHours hours) {}

    /**
     * Who reads online reports.
     *
     * @param role as we say it to the public
     * @param name who that is; null until the partnership has said so
     */
    public record Reader(
            Availability hours, String role, @Nullable String name, Reached reached) {}

    /** How a reader is told of an alert: in this program, or only by telephone because they have no account here. */
    public enum Reached {
        BY_ACCOUNT,
        BY_TELEPHONE
    }

    /** Whether the readers outside the desk's hours have no accounts here. */
    public boolean isDutyTeamTelephoned() {
        return readers.stream()
                .anyMatch(reader -> reader.hours().equals(new Availability.Outside(DESK))
                        && reader.reached() == Reached.BY_TELEPHONE);
    }

    /**
     * Whether someone answers at this instant; empty if the hours are unknown.
     *
     * @throws IllegalArgumentException in a year whose bank holidays are not known
     */
    public Optional<Boolean> answersAt(Availability hours, Instant at) {
        return switch (hours) {
            case Availability.Always() -> Optional.of(true);
            case Availability.During(var id) -> Optional.of(hours(id).openAt(at));
            case Availability.Outside(var id) -> Optional.of(!hours(id).openAt(at));
            case Availability.NotKnown() -> Optional.empty();
        };
    }

    /** The next instant, strictly after this one, at which that answer may change; empty if it never does. */
    public Optional<Instant> nextChange(Availability hours, Instant at) {
        return switch (hours) {
            case Availability.During(var id) -> Optional.of(hours(id).nextChange(at));
            case Availability.Outside(var id) -> Optional.of(hours(id).nextChange(at));
            case Availability.Always(), Availability.NotKnown() -> Optional.empty();
        };
    }

    /** Who reads at this instant, in the order of the file; empty in an hour without a reader. */
    public List<Reader> readersAt(Instant at) {
        return readers.stream()
                .filter(reader -> answersAt(reader.hours(), at).orElse(false))
                .toList();
    }

    /** Who is called at this instant about an alert that no one has acknowledged. */
    public Optional<NextOnCall> nextToCallAt(Instant at) {
        return nextToCall.stream()
                .filter(next -> answersAt(next.hours(), at).orElse(false))
                .findFirst();
    }

    /** The opening hours that it refers to, if there are any. */
    public Optional<Schedule> schedule(Availability hours) {
        return switch (hours) {
            case Availability.During(var id) -> Optional.ofNullable(openingHours.get(id));
            case Availability.Outside(var id) -> Optional.ofNullable(openingHours.get(id));
            case Availability.Always(), Availability.NotKnown() -> Optional.empty();
        };
    }

    /** The opening hours with this id. */
    public OpeningHours hours(String id) {
        var found = openingHours.get(id);
        if (found == null) {
            throw new IllegalArgumentException("No opening hours " + id);
        }
        return found.hours();
    }

    /** What the profile lacks for live operation, a sentence each; the telephone numbers have their own check. */
    public List<String> missingForLive() {
        var missing = new ArrayList<String>();
        for (var paper : PAPERS) {
            if (!papers.containsKey(paper)) {
                missing.add("%s: live: %s is missing".formatted(file, paper));
            }
        }
        for (var reader : readers) {
            if (reader.name() == null) {
                missing.add("%s: readers: no one is named as %s".formatted(file, reader.role()));
            }
        }
        for (var next : nextToCall) {
            if (next.confirmed() == null) {
                missing.add("%s: next-to-call: no one has confirmed that %s takes these calls"
                        .formatted(file, next.role()));
            }
        }
        return List.copyOf(missing);
    }
}
