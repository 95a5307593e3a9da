package org.breakwater;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.breakwater.access.Accounts;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.database.CannotStart;
import org.breakwater.notify.MailSettings;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPointChange;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keeps a live installation closed until it has everything that a real child needs, and lists all that is missing at
 * once. It runs before the web port opens. Not for a demonstration or a command.
 */
@Component
@org.springframework.context.annotation.Profile("live & !command")
class LiveReadiness implements SmartInitializingSingleton {

    /** Without these no one would read, decide, approve, or let anyone in. Editors may come later. */
    private static final List<Role> NEEDED =
            List.of(Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER, Role.ADMINISTRATOR);

    /** Nobody may dial these to test them. */
    private static final Set<String> NEVER_TRIED = Set.of("999", "112");

    private static final String LIMITS = "breakwater.limits";
    private static final String SCANNER = "breakwater.scanner";
    private static final String UNSCANNED = "breakwater.unscanned";
    private static final Actor.Job START = new Actor.Job("live-start");

    /** Names everything that is missing, a line each. */
    static final class NotReady extends CannotStart {

        NotReady(List<String> missing) {
            super("BREAKWATER_MODE=live cannot start; missing or wrong: %d%n  %s"
                    .formatted(missing.size(), String.join(System.lineSeparator() + "  ", missing)));
        }
    }

    private final Profile profile;
    private final ContactPoints contactPoints;
    private final Accounts accounts;
    private final Environment environment;

    LiveReadiness(Profile profile, ContactPoints contactPoints, Accounts accounts, Environment environment) {
        this.profile = profile;
        this.contactPoints = contactPoints;
        this.accounts = accounts;
        this.environment = environment;
    }

    /** @throws NotReady if something is missing */
    @Override
    public void afterSingletonsInstantiated() {
        var missing = missing(
                profile,
                contactPoints.now().all().stream().filter(this::isUnproven).toList(),
                settings(),
                accounts.rolesHeld(START),
                accounts.someInvented(START));
        if (!missing.isEmpty()) {
            throw new NotReady(missing);
        }
    }

    /**
     * What is missing, one sentence each.
     *
     * @param unproven contact points whose number no one has confirmed
     * @param environment the settings as they were given
     * @param held the roles that real people hold or are invited to
     * @param demonstration whether the database holds invented people, and so their invented contacts
     */
    static List<String> missing(
            Profile profile,
            Collection<ContactPoint> unproven,
            Map<String, String> environment,
            Set<Role> held,
            boolean demonstration) {
        var missing = new ArrayList<>(profile.missingForLive());
        for (var point : unproven) {
            if (!NEVER_TRIED.contains(point.number().dialled())) {
                missing.add("%s: contact-points %s: no one has confirmed %s"
                        .formatted(profile.file(), point.id(), point.number().shown()));
            }
        }
        for (var setting : MailSettings.missing(environment)) {
            missing.add("%s is not set; live mode sends real email".formatted(setting));
        }
        for (var role : NEEDED) {
            if (!held.contains(role) && !(role == Role.DUTY_WORKER && profile.isDutyTeamTelephoned())) {
                var typed = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
                missing.add("no one has been invited as %s: ./breakwater invite %s ADDRESS"
                        .formatted(role.title().toLowerCase(Locale.ROOT), typed));
            }
        }
        if (demonstration) {
            missing.add("this database was a demonstration and contains invented people: use a new BREAKWATER_HOME");
        }
        if (!environment.getOrDefault(LIMITS, "on").equals("on")) {
            missing.add("BREAKWATER_LIMITS is for benchmarks; live mode needs the limits on flooding and guessing");
        }
        if (environment.getOrDefault(SCANNER, "").isBlank()
                && !environment.getOrDefault(UNSCANNED, "").equals("accepted")) {
            missing.add("BREAKWATER_SCANNER is not set: files would not be scanned for viruses"
                    + " (set BREAKWATER_UNSCANNED=accepted to accept this)");
        }
        return missing;
    }

    /**
     * Whether no one ever dialled it. A number that was changed on the screen of a running installation does not
     * prevent a restart at night: the administrator is told instead.
     */
    private boolean isUnproven(ContactPoint point) {
        return point.confirmed() == null
                && contactPoints.history(point.id()).stream()
                        .allMatch(change -> change.act() == ContactPointChange.Act.SEEDED);
    }

    private Map<String, String> settings() {
        var found = new HashMap<String, String>();
        for (var name : MailSettings.NAMES) {
            found.put(name, environment.getProperty(name, ""));
        }
        found.put(LIMITS, environment.getProperty(LIMITS, "on"));
        for (var name : List.of(SCANNER, UNSCANNED)) {
            found.put(name, environment.getProperty(name, ""));
        }
        return found;
    }
}
