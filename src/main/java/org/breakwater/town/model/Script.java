package org.breakwater.town.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.decisions.DecisionProposal.FamilyTold;
import org.breakwater.frontdoor.Told;
import org.breakwater.mash.decision.Outcome;
import org.breakwater.mash.screening.Rating;
import org.breakwater.mash.screening.Screening;
import org.breakwater.town.Act;
import org.breakwater.town.Act.Verdict;
import org.breakwater.town.Invented;

/** Writes down, one after the other, what the desk does with one contact. Office staff act while the office is open. */
final class Script {

    private final OfficeTime office;
    private final Situation situation;
    private final Told told;
    private final Staff staff;
    private final List<Act> acts = new ArrayList<>();
    private Instant at;

    Script(OfficeTime office, Situation situation, Told told, Staff staff, Instant from) {
        this.office = office;
        this.situation = situation;
        this.told = told;
        this.staff = staff;
        this.at = from;
    }

    /** Who screens and proposes, and who approves. */
    record Staff(InventedPerson screener, InventedPerson manager) {}

    List<Act> acts() {
        return List.copyOf(acts);
    }

    Instant now() {
        return at;
    }

    /** So many minutes of open office later. */
    Script inTheOffice(long minutes) {
        at = office.after(at, minutes);
        return this;
    }

    /** So many minutes later, whatever the hour. */
    Script later(long minutes) {
        at = at.plus(Duration.ofMinutes(minutes));
        return this;
    }

    /** The manager of the day has it. */
    Script takeAlarm() {
        return add(new Act.TakeAlarm(at, staff.manager()));
    }

    Script screen(boolean knownBefore) {
        return screen(staff.screener(), situation.rating(), knownBefore);
    }

    Script screen(InventedPerson by, Rating rating, boolean knownBefore) {
        var red = rating == Rating.RED;
        return add(new Act.Screen(
                at,
                by,
                new Screening(
                        rating,
                        situation.reason(),
                        red ? Screening.SafeNow.NOT_KNOWN : Screening.SafeNow.YES,
                        situation.safety(),
                        red ? Screening.Consent.NOT_NEEDED : consent(),
                        red ? "Significant harm is suspected." : consentWords(),
                        knownBefore ? "Previous contacts were read." : "No previous contacts found.",
                        councilSays(knownBefore))));
    }

    /** Asks these agencies about everyone in it. */
    Script ask(String... agencies) {
        var agreed = situation.family() != FamilyTold.UNSAFE;
        return add(new Act.Ask(at, staff.screener(), List.of(agencies), agreed));
    }

    /** @param known what their agency knows; empty when it knows no one */
    Script answer(InventedPerson researcher, String known) {
        return add(new Act.Answer(at, researcher, known, situation.rating()));
    }

    /** Proposes the same for every child; each is a decision of its own. */
    Script propose(Outcome outcome) {
        for (int child = 0; child < told.children().size(); child++) {
            later(1);
            add(new Act.Propose(
                    at,
                    staff.screener(),
                    child,
                    new Verdict(
                            List.of(outcome),
                            situation.level(),
                            situation.rationale(),
                            situation.family(),
                            familyWords())));
        }
        return this;
    }

    Script submit() {
        later(1);
        var words = told.way() == Told.Way.PROFESSIONAL
                ? "Thank you for telling us. What happens next: %s. Please call us if anything changes."
                        .formatted(situation.outcome().inWords().toLowerCase(Locale.UK))
                : "";
        return add(new Act.Submit(at, staff.screener(), words));
    }

    Script approve(boolean opensEnquiry) {
        return add(new Act.Approve(at, staff.manager(), opensEnquiry));
    }

    Script sendBack(String why) {
        return add(new Act.SendBack(at, staff.manager(), why));
    }

    /** Tells a professional; the public read the fixed sentence by themselves. */
    Script tell() {
        return told.way() == Told.Way.PROFESSIONAL
                ? add(new Act.Tell(at, staff.screener(), "By telephone, to the caller."))
                : this;
    }

    Script close() {
        later(2);
        return add(new Act.Close(at, staff.screener()));
    }

    Script add(Act act) {
        acts.add(act);
        return this;
    }

    private Screening.Consent consent() {
        return situation.family() == FamilyTold.UNSAFE ? Screening.Consent.NOT_SOUGHT : Screening.Consent.GIVEN;
    }

    private String consentWords() {
        return situation.family() == FamilyTold.UNSAFE ? "Asking now could put the child at more risk." : "";
    }

    private String familyWords() {
        return switch (situation.family()) {
            case TOLD -> "The screener called and told them.";
            case WILL_BE_TOLD -> "The family worker will tell them at the first visit.";
            case UNSAFE -> "Telling them now could put the child at more risk.";
        };
    }

    private static Screening.CouncilSays councilSays(boolean knownBefore) {
        var by = "Duty desk of the council " + Invented.MARK;
        return knownBefore
                ? new Screening.CouncilSays("Known: early help last year, closed.", by, "", "SQ-1047 " + Invented.MARK)
                : new Screening.CouncilSays("Not known to them.", by, "", "");
    }
}
