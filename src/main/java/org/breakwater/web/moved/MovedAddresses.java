package org.breakwater.web.moved;

import java.util.List;
import java.util.Optional;

/**
 * Where a screen is now whose address changed. A star is one part of the path, such as an id; what follows the part
 * that is written here stays as it is. The first line that fits counts, so the longer ones stand first.
 */
final class MovedAddresses {

    private static final List<MovedAddress> ALL = List.of(
            moved("/asks/disagreement/*/up", "/disagreements/agency/*/escalate"),
            moved("/asks/disagreement", "/disagreements/agency"),
            moved("/asks", "/information-requests"),
            moved("/cases/*/family/matching", "/cases/*/family/matches"),
            moved("/desk/agreed/*/*/undone", "/cases/*/actions/*/reopen"),
            moved("/desk/agreed/*", "/cases/*/actions"),
            moved("/desk/agreed", "/desk/actions"),
            moved("/desk/analysis/*", "/cases/*/analysis"),
            moved("/desk/answer", "/desk/feedback"),
            moved("/desk/asks/*/*/taken-back", "/cases/*/information-requests/*/withdraw"),
            moved("/desk/asks/*/*", "/cases/*/information-requests/external/*"),
            moved("/desk/asks/*", "/cases/*/information-requests"),
            moved("/desk/chronology/*", "/cases/*/chronology"),
            moved("/desk/contact/*/alarm", "/desk/contact/*/acknowledge"),
            moved("/desk/contact/*/take-in", "/desk/contact/*/not-spam"),
            moved("/desk/disagreement/*/up", "/cases/*/disagreements/escalate"),
            moved("/desk/disagreement/*", "/cases/*/disagreements"),
            moved("/desk/duty", "/desk/shift-handovers"),
            moved("/desk/family/*/home", "/cases/*/family/household"),
            moved("/desk/family/*/relation", "/cases/*/family/relationship"),
            moved("/desk/family/*", "/cases/*/family"),
            moved("/desk/files/*", "/cases/*/files"),
            moved("/desk/glass", "/desk/emergency-access"),
            moved("/desk/handovers/*/anew", "/cases/*/handover/reconsider"),
            moved("/desk/handovers/*", "/cases/*/handover"),
            moved("/desk/history/*", "/cases/*/history"),
            moved("/desk/kept-out/*/let-in", "/cases/*/conflicts/end"),
            moved("/desk/kept-out/*", "/cases/*/conflicts"),
            moved("/desk/looks/*", "/cases/*/access-log"),
            moved("/desk/notices/*/go-on", "/desk/police-notices/*/continue"),
            moved("/desk/notices/*/*", "/desk/police-notices/corrections/*/*"),
            moved("/desk/notices", "/desk/police-notices"),
            moved("/desk/outstanding/*", "/cases/*/outstanding"),
            moved("/desk/person/*", "/cases/*/family/person"),
            moved("/desk/phone", "/desk/intake/phone"),
            moved("/desk/protection", "/desk/immediate-actions"),
            moved("/desk/question/*", "/desk/reporter/*/question"),
            moved("/desk/reach/*", "/cases/*/safe-contact"),
            moved("/desk/restriction/*", "/cases/*/restriction"),
            moved("/desk/ring/*", "/cases/*/safe-contact/external-teams"),
            moved("/desk/ring", "/desk/safe-contact/external-teams"),
            moved("/desk/same/*/*/*/part", "/cases/*/family/matches/*/*/undo"),
            moved("/desk/same/*", "/cases/*/family/matches"),
            moved("/desk/shifts", "/desk/shift-handovers"),
            moved("/desk/source", "/desk/referral-source"),
            moved("/desk/strategy/*/call", "/cases/*/meetings/call"),
            moved("/desk/strategy/*/consider", "/cases/*/meetings/consider"),
            moved("/desk/strategy/*/how", "/cases/*/meetings/joining-details"),
            moved("/desk/strategy/*/*/seat", "/cases/*/meetings/minutes/*/participant"),
            moved("/desk/strategy/*/*", "/cases/*/meetings/minutes/*"),
            moved("/desk/strategy/*", "/cases/*/meetings"),
            moved("/desk/teller", "/desk/reporter"),
            moved("/desk/unchecked-matches/*", "/cases/*/unchecked-matches"),
            moved("/desk/warnings/*", "/cases/*/safe-contact/warnings"),
            moved("/desk/warnings", "/desk/safe-contact/warnings"),
            moved("/desk/workers/*/gone", "/desk/social-workers/*/left"),
            moved("/desk/workers", "/desk/social-workers"),
            moved("/desk/workload/*", "/cases/*/allocation"),
            moved("/desk/workload", "/desk/allocation/workload"),
            moved("/library/editor/call-off", "/library/editor/cancel-publication"),
            moved("/library/editor/watches", "/library/editor/content-checks"),
            moved("/refer/drafts/*/go-on", "/refer/drafts/*/continue"),
            moved("/refer/drafts/*/throw-away", "/refer/drafts/*/delete"),
            moved("/refer/family/safety", "/refer/family/consent"),
            moved("/refer/mine/disagreement/*/up", "/refer/mine/disagreement/*/escalate"),
            moved("/refer/sign-off/one/*", "/refer/sign-off/*"),
            moved("/refer/story/call", "/refer/you/details"),
            moved("/refer/story/strengths", "/refer/you/level"),
            moved("/report/child/where", "/report/child/about"),
            moved("/report/happening/harm", "/report/child/about"),
            moved("/report/others/home", "/report/others/around"),
            moved("/report/others/parents", "/report/others/around"),
            moved("/report/others/work", "/report/others/around"),
            moved("/report/you/name", "/report/you/details"),
            moved("/report/you/reach", "/report/you/details"),
            moved("/report/you/unknown", "/report/you/anonymous"),
            moved("/sign-in/carry-on", "/sign-in/continue"),
            moved("/sign-in/throw-away", "/sign-in/discard"),
            moved("/training/courses/everybodys-first-hour", "/training/courses/introduction-to-safeguarding"),
            moved("/training/door", "/training/check-in"),
            moved("/training/lead/*/leave/*", "/training/lead/*/cancel/*"),
            moved("/training/lead/*/standing", "/training/lead/*/compliance"),
            moved("/training/mine/elsewhere", "/training/external-training"),
            moved("/training/mine/external-training", "/training/external-training"),
            moved("/training/mine/*/leave", "/training/mine/*/cancel"),
            moved("/training/mine/*/needs", "/training/mine/*/access-needs"),
            moved("/training/office/add", "/training/office/plan-session"),
            moved("/training/office/*/delegates/*/leave", "/training/office/*/delegates/*/cancel"),
            moved("/training/office/*/people/*/leave", "/training/office/*/delegates/*/cancel"),
            moved("/training/office/*/people.csv", "/training/office/*/delegates.csv"),
            moved("/training/office/*/people.xlsx", "/training/office/*/delegates.xlsx"),
            moved("/training/office/*/people", "/training/office/*/delegates"),
            moved("/training/office/done.csv", "/training/office/completions.csv"),
            moved("/training/office/done.xlsx", "/training/office/completions.xlsx"),
            moved("/training/office/done", "/training/office/completions"),
            moved("/training/office/elsewhere", "/training/office/external-training"),
            moved("/training/office/helped", "/training/office/impact"),
            moved("/training/office/matrix", "/training/office/compliance"),
            moved("/training/register/*/add", "/training/register/*/walk-in"),
            moved("/training/register/*/door", "/training/register/*/check-in-code"));

    private MovedAddresses() {}

    /** The address of today, or empty when this one never moved. */
    static Optional<String> now(String path) {
        return ALL.stream().flatMap(address -> address.now(path).stream()).findFirst();
    }

    private static MovedAddress moved(String from, String to) {
        return new MovedAddress(from, to);
    }
}
