package org.breakwater.partnership;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A contact point: a team, the police, a helpline.
 *
 * @param id permanent id, also used in {@code /who-to-call.json}
 * @param what who answers there, in a sentence for everyone
 * @param toChild the same for a child to read; empty where the sentence for everyone will do
 * @param how call, or the other way in which the number is reached
 * @param lines what can change on the screen: name, numbers and menu keys
 * @param cost what the call costs, in one short sentence
 * @param hours when it is staffed
 * @param source where the number was published
 * @param confirmed who last got the right answer there, or null if nobody has
 * @param version incremented by each change and confirmation
 */
public record ContactPoint(
        String id,
        String what,
        String toChild,
        How how,
        Lines lines,
        String cost,
        Availability hours,
        String source,
        @Nullable Confirmed confirmed,
        int version) {

    /** How long a number is trusted after someone confirmed it. Our own limit. */
    public static final Duration TRUSTED_FOR = Duration.ofDays(30);

    private static final Pattern TEAM = Pattern.compile(".* (Team|[Hh]elpline|Line|Unit)");

    private static final Pattern ROLE = Pattern.compile("(?i)(.* )?(officer|manager|office|administrator)( \\(.*\\))?");

    public enum How {
        CALL,
        TEXT,
        RELAY
    }

    /** One menu key on the telephone; {@code what} says what it is for. */
    public record Key(String key, String what) {}

    /** A second number for the same people, with the reason why it is there (may be empty). */
    public record OtherNumber(PhoneNumber number, String note) {}

    public record Confirmed(String by, Instant at) {}

    /**
     * The part that an administrator can change.
     *
     * @param press the keys to press in sequence, by kind of caller
     * @param menu the other keys that a caller hears, which the page explains
     */
    public record Lines(
            String name,
            PhoneNumber number,
            List<OtherNumber> alternatives,
            Map<CallerKind, List<Key>> press,
            Map<CallerKind, List<Key>> menu) {}

    public String name() {
        return lines.name();
    }

    /** Who answers there, in words for this reader. */
    public String what(CallerKind who) {
        return who == CallerKind.CHILD && !toChild.isEmpty() ? toChild : what;
    }

    /** As it is said after "call": a team or a role has an article, a name such as "MASH+" has none. */
    public String nameInSentence() {
        if (ROLE.matcher(name()).matches()) {
            var isAcronym = Character.isUpperCase(name().charAt(1));
            return "the " + (isAcronym ? name() : Character.toLowerCase(name().charAt(0)) + name().substring(1));
        }
        return TEAM.matcher(name()).matches() ? "the " + name() : name();
    }

    public PhoneNumber number() {
        return lines.number();
    }

    public List<Key> press(CallerKind callerKind) {
        return lines.press().getOrDefault(callerKind, List.of());
    }

    public List<Key> menu(CallerKind callerKind) {
        return lines.menu().getOrDefault(callerKind, List.of());
    }

    /** Whether someone has confirmed it lately enough to be trusted. */
    public boolean isTrusted(Instant now) {
        return confirmed != null && confirmed.at().plus(TRUSTED_FOR).isAfter(now);
    }

    public ContactPoint with(Lines changed, @Nullable Confirmed by, int newVersion) {
        return new ContactPoint(id, what, toChild, how, changed, cost, hours, source, by, newVersion);
    }
}
