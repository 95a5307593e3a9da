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
 * @param place the area it looks after
 * @param mailSender the neutral name that emails come from
 * @param referralName what professionals call the referral here
 * @param askedOutside the agencies outside this partnership that the desk asks by telephone or secure mail
 * @param teams who takes on what the desk hands over, in the order of the file
 * @param strategyQuorum the agencies that a strategy discussion needs, by id
 * @param ownAgency the agency that the desk itself belongs to, by id; empty where it stands for none
 * @param disagreementsAbove who decides a disagreement when no manager of the desk is free to
 * @param openingHours by their id
 * @param websites help on the web that our texts name
 * @param topics how the topics of our texts are grouped, and the local services for each
 * @param contactPoints as the file has them; {@link ContactPoints} knows them as they are now
 * @param readers who reads what people tell us in writing, in the order of the file
 * @param nextToCall who is called when no one has acknowledged an alert, in the order of the file
 * @param papers what live must have, by its key in the file; what is missing is not in the map
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

    /** What live refuses to start without, by its key in the file. */
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
     * Who reads what we publish.
     *
     * @param ages such as “12 to 17”; empty when it is not about age
     * @param icon the name of a drawing; empty for none
     * @param grade the reading grade (Flesch-Kincaid) that a text for them may not exceed
     * @param callsAs as whom they ring, which decides about the keys to press
     */
    public record Audience(String id, String name, String ages, String icon, int grade, CallerKind callsAs) {}

    /** Help on the web. */
    public record Website(String id, String name, String what, String address, String source) {}

    /** The desk's hours have this id in the file. */
    public static final String DESK = "office";

    /** When the desk is staffed: clocks in working days end at its closing. */
    public OpeningHours deskHours() {
        return Objects.requireNonNull(openingHours.get(DESK), "no opening hours “office” in the profile")
                .hours();
    }

    /** Opening hours with the name that people know them by. */
    public record Schedule(String id, String name, String source, OpeningHours hours) {}

    /**
     * Who reads what people tell us in writing.
     *
     * @param role as we say it to the public
     * @param name who that is; null until the partnership has said so
     */
    public record Reader(
            Availability hours, String role, @Nullable String name, Reached reached) {}

    /** How a reader hears of an alert: in this program, or only by telephone because they have no account here. */
    public enum Reached {
        BY_ACCOUNT,
        BY_TELEPHONE
    }

    /** Whether those who read outside the desk's hours have no accounts here. */
    public boolean isDutyTeamTelephoned() {
        return readers.stream()
                .anyMatch(reader -> reader.hours().equals(new Availability.Outside(DESK))
                        && reader.reached() == Reached.BY_TELEPHONE);
    }

    /**
     * Whether someone answers at this instant; empty when no one has told us the hours.
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

    /** The next instant, strictly after this one, at which that answer may change; empty when it never does. */
    public Optional<Instant> nextChange(Availability hours, Instant at) {
        return switch (hours) {
            case Availability.During(var id) -> Optional.of(hours(id).nextChange(at));
            case Availability.Outside(var id) -> Optional.of(hours(id).nextChange(at));
            case Availability.Always(), Availability.NotKnown() -> Optional.empty();
        };
    }

    /** Who reads at this instant, in the order of the file; empty in an hour that no one has. */
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

    /** The opening hours that stand behind it, if there are any. */
    public Optional<Schedule> schedule(Availability hours) {
        return switch (hours) {
            case Availability.During(var id) -> Optional.ofNullable(openingHours.get(id));
            case Availability.Outside(var id) -> Optional.ofNullable(openingHours.get(id));
            case Availability.Always(), Availability.NotKnown() -> Optional.empty();
        };
    }

    /** The opening hours of this id. */
    public OpeningHours hours(String id) {
        var found = openingHours.get(id);
        if (found == null) {
            throw new IllegalArgumentException("No opening hours " + id);
        }
        return found.hours();
    }

    /** What the profile still lacks for live, one sentence each; the telephone numbers have their own check. */
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
