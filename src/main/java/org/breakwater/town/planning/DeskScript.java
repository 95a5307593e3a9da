package org.breakwater.town.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.FamilyTold;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.decision.need.PrimaryNeedForm;
import org.breakwater.mash.screening.Screening;
import org.breakwater.town.InventedAct;
import org.breakwater.town.InventedAct.Verdict;
import org.breakwater.town.InventedDetails;
import org.breakwater.town.telling.ReportedSituation;

/** Scripts, step by step, what the desk does with one contact. Office staff act during opening hours. */
final class DeskScript {

    private static final String WHY_ASSESSED =
            "There are repeated concerns about this home. A social worker needs to see the child and the adults.";

    private final OfficeMinutes office;
    private final ReportedSituation situation;
    private final ReportContent reportContent;
    private final Staff staff;
    private final List<InventedAct> acts = new ArrayList<>();
    private Instant at;

    DeskScript(
            OfficeMinutes office, ReportedSituation situation, ReportContent reportContent, Staff staff, Instant from) {
        this.office = office;
        this.situation = situation;
        this.reportContent = reportContent;
        this.staff = staff;
        this.at = from;
    }

    /** Who screens and proposes, and who approves. */
    record Staff(InventedPerson screener, InventedPerson manager) {}

    List<InventedAct> acts() {
        return List.copyOf(acts);
    }

    Instant now() {
        return at;
    }

    /** So many minutes of opening hours later. */
    DeskScript inTheOffice(long minutes) {
        at = office.after(at, minutes);
        return this;
    }

    /** So many minutes later, whatever the hour. */
    DeskScript later(long minutes) {
        at = at.plus(Duration.ofMinutes(minutes));
        return this;
    }

    /** Allocated to the manager on duty. */
    DeskScript takeAlarm() {
        return add(new InventedAct.TakeAlarm(at, staff.manager()));
    }

    DeskScript screen(boolean knownBefore) {
        return screen(staff.screener(), situation.rating(), knownBefore);
    }

    DeskScript screen(InventedPerson by, Rating rating, boolean knownBefore) {
        var red = rating == Rating.RED;
        return add(new InventedAct.Screen(
                at,
                by,
                new Screening(
                        rating,
                        situation.reason(),
                        red || isToBeChecked() ? Screening.SafeNow.NOT_KNOWN : Screening.SafeNow.YES,
                        situation.safety(),
                        red ? Screening.Consent.NOT_NEEDED : consent(),
                        red ? "Significant harm is suspected." : consentWords(),
                        knownBefore ? "Previous contacts were read." : "No previous contacts confirmed.",
                        councilSays(knownBefore)),
                situation.issues()));
    }

    /** Asks these agencies about everyone in it. */
    DeskScript ask(String... agencies) {
        var agreed = consent() == Screening.Consent.GIVEN;
        return add(new InventedAct.Ask(at, staff.screener(), List.of(agencies), agreed));
    }

    /** @param known what their agency knows; empty if it knows no one */
    DeskScript answer(InventedPerson researcher, String known) {
        return add(new InventedAct.Answer(at, researcher, known, situation.rating()));
    }

    /** Proposes the same for every child; each is a separate decision. */
    DeskScript propose(DecisionOutcome decisionOutcome) {
        for (int child = 0; child < reportContent.children().size(); child++) {
            later(1);
            add(new InventedAct.Propose(
                    at,
                    staff.screener(),
                    child,
                    new Verdict(
                            List.of(decisionOutcome),
                            decisionOutcome == DecisionOutcome.ASSESSMENT ? 4 : situation.level(),
                            PrimaryNeedForm.isAsked(List.of(decisionOutcome.name())) ? situation.need() : "",
                            isAssessed(decisionOutcome) ? WHY_ASSESSED : situation.rationale(),
                            situation.family(),
                            familyWords(decisionOutcome))));
        }
        return this;
    }

    DeskScript submit() {
        later(1);
        var words = reportContent.way() == ReportContent.Way.PROFESSIONAL
                ? "Thank you for your referral. %s Please call us if anything changes.".formatted(situation.feedback())
                : "";
        return add(new InventedAct.Submit(at, staff.screener(), words));
    }

    DeskScript approve(boolean opensEnquiry) {
        return add(new InventedAct.Approve(at, staff.manager(), opensEnquiry));
    }

    DeskScript sendBack(String why) {
        return add(new InventedAct.SendBack(at, staff.manager(), why));
    }

    /** Tells a professional; the public read the fixed sentence by themselves. */
    DeskScript tell() {
        return reportContent.way() == ReportContent.Way.PROFESSIONAL
                ? add(new InventedAct.Tell(at, staff.screener(), "by telephone, to the caller."))
                : this;
    }

    DeskScript close() {
        later(2);
        return add(new InventedAct.Close(at, staff.screener()));
    }

    DeskScript add(InventedAct act) {
        acts.add(act);
        return this;
    }

    private Screening.Consent consent() {
        return situation.family() == FamilyTold.UNSAFE || situation.outcome() == DecisionOutcome.ENQUIRY
                ? Screening.Consent.NOT_SOUGHT
                : Screening.Consent.GIVEN;
    }

    private String consentWords() {
        return consent() == Screening.Consent.NOT_SOUGHT ? "Asking now could put the child at greater risk." : "";
    }

    /** Nobody has seen the child yet: a neighbour only heard them. */
    private boolean isToBeChecked() {
        return situation.outcome() == DecisionOutcome.ENQUIRY && reportContent.way() != ReportContent.Way.PROFESSIONAL;
    }

    /** Agency checks were proposed first, and the desk went straight to an assessment. */
    private boolean isAssessed(DecisionOutcome decisionOutcome) {
        return decisionOutcome == DecisionOutcome.ASSESSMENT && situation.outcome() == DecisionOutcome.ENQUIRY;
    }

    private String familyWords(DecisionOutcome decisionOutcome) {
        return switch (situation.family()) {
            case TOLD -> "The screener called and told them.";
            case WILL_BE_TOLD ->
                decisionOutcome == DecisionOutcome.ASSESSMENT || decisionOutcome == DecisionOutcome.ENQUIRY
                        ? "The social worker will tell them at the first visit."
                        : "The caller will tell them, as agreed.";
            case UNSAFE -> "Telling them now could put the child at greater risk.";
        };
    }

    private static Screening.CouncilSays councilSays(boolean knownBefore) {
        var by = "Council duty team " + InventedDetails.MARK;
        return knownBefore
                ? new Screening.CouncilSays(
                        "Known: early help last year, closed.", by, "", "SQ-1047 " + InventedDetails.MARK)
                : new Screening.CouncilSays("No record found", by, "", "");
    }
}
