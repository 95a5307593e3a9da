package org.breakwater;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Addresses that still use the words of an older package. Each line goes when its address changes; until then one guess
 * needs this table.
 */
final class AddressesToChange {

    private static final Map<String, String> PACKAGES = Map.ofEntries(
            entry("/asks", "mash.informationrequests.responses"),
            entry("/asks/disagreement", "mash.disagreements.agency"),
            entry("/desk/agreed", "casework.actions"),
            entry("/desk/answer", "mash.feedback"),
            entry("/desk/asks", "mash.informationrequests"),
            entry("/desk/chronology", "casework.chronology.lines"),
            entry("/desk/disagreement", "casework.disagreements"),
            entry("/desk/duty", "mash.shifts"),
            entry("/desk/glass", "casework.emergencyaccess"),
            entry("/desk/handovers", "mash.handover"),
            entry("/desk/kept-out", "casework.conflicts"),
            entry("/desk/looks", "casework.accesslog"),
            entry("/desk/notices", "mash.policenotices"),
            entry("/desk/person", "casework.family.person"),
            entry("/desk/phone", "mash.intake"),
            entry("/desk/protection", "mash.immediateactions"),
            entry("/desk/question", "mash.reporter"),
            entry("/desk/reach", "casework.safecontact"),
            entry("/desk/ring", "casework.safecontact.externalteams"),
            entry("/desk/same", "casework.family.matching"),
            entry("/desk/source", "mash.referralsource"),
            entry("/desk/strategy", "mash.meetings"),
            entry("/desk/teller", "mash.reporter"),
            entry("/desk/warnings", "casework.safecontact.warnings"),
            entry("/desk/workers", "mash.socialworkers"),
            entry("/desk/workload", "casework.allocation"),
            entry("/escalations", "casework.disagreements.escalation"),
            entry("/handovers", "mash.handover.receiving"));

    private AddressesToChange() {}

    /** The package in which this address is answered today, when its words do not say so. */
    static Optional<String> packageOf(String address) {
        return PACKAGES.keySet().stream()
                .filter(start -> address.equals(start) || address.startsWith(start + "/"))
                .max(Comparator.comparingInt(String::length))
                .map(start -> "org.breakwater." + PACKAGES.get(start));
    }
}
