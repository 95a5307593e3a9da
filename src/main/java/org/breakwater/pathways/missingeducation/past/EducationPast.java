package org.breakwater.pathways.missingeducation.past;

import static org.breakwater.pathways.missingeducation.records.EducationAct.CLOSE;
import static org.breakwater.pathways.missingeducation.records.EducationAct.HOME_ENQUIRY;
import static org.breakwater.pathways.missingeducation.records.EducationAct.LOCATE;
import static org.breakwater.pathways.missingeducation.records.EducationAct.NOTICE;
import static org.breakwater.pathways.missingeducation.records.EducationAct.NOT_CME;
import static org.breakwater.pathways.missingeducation.records.EducationAct.OVER_AGE;
import static org.breakwater.pathways.missingeducation.records.EducationAct.RECHECK;
import static org.breakwater.pathways.missingeducation.records.EducationAct.REOPEN;
import static org.breakwater.pathways.missingeducation.records.EducationAct.TRIAGE;
import static org.breakwater.pathways.missingeducation.records.EducationAct.UNKNOWN;
import static org.breakwater.pathways.missingeducation.records.EducationCheckRow.Method.BENEFITS;
import static org.breakwater.pathways.missingeducation.records.EducationCheckRow.Method.BORDER;
import static org.breakwater.pathways.missingeducation.records.EducationCheckRow.Method.HEALTH;
import static org.breakwater.pathways.missingeducation.records.EducationCheckRow.Method.HOME_VISIT;
import static org.breakwater.pathways.missingeducation.records.EducationCheckRow.Method.PARENTS;
import static org.breakwater.pathways.missingeducation.records.EducationCheckRow.Method.S2S;
import static org.breakwater.pathways.missingeducation.records.EducationOutcome.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.breakwater.casework.past.PastTown;
import org.breakwater.casework.past.PastTown.PastChild;
import org.breakwater.casework.past.PathwayPast;
import org.breakwater.pathways.missingeducation.lifecycle.CompulsorySchoolAge;
import org.breakwater.pathways.missingeducation.records.EducationOutcome;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Reason;
import org.breakwater.pathways.missingeducation.records.EducationReferral.ReferrerKind;
import org.breakwater.pathways.missingeducation.returns.SchoolReturnRow.Kind;
import org.breakwater.time.Calendars;
import org.springframework.stereotype.Component;

/**
 * Children missing education in the invented town. Planted: a referral of this morning, one with the school's half
 * done, one with both halves, one untraced whose next re-check is overdue, one educated at home, one reopened, and one
 * that was never traced and is over age.
 */
@Component
class EducationPast implements PathwayPast {

    /** The oldest referral, in days before now. */
    private static final int OLDEST = 700;

    @Override
    public List<PastAct> acts(PastTown town) {
        var schools = new PastSchools(town);
        var acts = new ArrayList<>(schools.acts());
        var led = schools.pupils(town, 0);
        for (int number = 0; number < Math.min(5, led.size()); number++) {
            acts.addAll(ofLead(number, led.get(number), schools).acts());
        }
        var others = new ArrayList<>(schools.pupils(town, 1));
        others.addAll(schools.others(town));
        for (int number = 0; number < Math.min(10, others.size()); number++) {
            var child = others.get(number);
            acts.addAll((number < 5 ? elsewhere(number, child, schools) : earlier(number, child, schools)).acts());
        }
        town.children(17, 17).stream()
                .max(Comparator.comparing(PastChild::bornOn))
                .ifPresent(child -> acts.addAll(overAge(child, town, schools).acts()));
        acts.addAll(returns(led, schools));
        return acts;
    }

    /** Pupils of the school with an attendance lead, who refers them. */
    private static PastPupil ofLead(int number, PastChild child, PastSchools schools) {
        return switch (number) {
            case 0 -> absent(child, schools, 0);
            case 1 -> halfOfSchool(absent(child, schools, 12)).councilEnquired(4, BORDER, false);
            case 2 -> bothHalves(absent(child, schools, 70));
            case 3 ->
                bothHalves(absent(child, schools, 190))
                        .decided(25, UNKNOWN)
                        .decided(55, RECHECK)
                        .confirmedNotFound(80)
                        .decided(108, RECHECK)
                        .decided(136, RECHECK);
            default ->
                closed(halfOfSchool(absent(child, schools, 270)).councilEnquired(8, BORDER, true), 20, ABROAD, LEFT_UK);
        };
    }

    /** On the first day nothing is done yet about a referral of this morning: its triage would be later. */
    private static PastPupil absent(PastChild child, PastSchools schools, int daysAgo) {
        var pupil = new PastPupil(child, schools, daysAgo).referred(ReferrerKind.SCHOOL, Reason.STOPPED_ATTENDING);
        return daysAgo == 0 ? pupil : pupil.triaged(RAISED_RISK.name(), Reason.STOPPED_ATTENDING);
    }

    private static PastPupil halfOfSchool(PastPupil pupil) {
        return pupil.schoolEnquired(2, PARENTS).schoolEnquired(3, HOME_VISIT).schoolCompleted(5);
    }

    private static PastPupil bothHalves(PastPupil pupil) {
        return halfOfSchool(pupil)
                .councilEnquired(4, HEALTH, true)
                .councilEnquired(6, BENEFITS, true)
                .councilEnquired(7, S2S, true)
                .councilCompleted(14);
    }

    private static PastPupil elsewhere(int number, PastChild child, PastSchools schools) {
        return switch (number) {
            case 0 ->
                told(child, schools, 34, ReferrerKind.PROFESSIONAL, Reason.HOME_EDUCATION)
                        .councilEnquired(3, HEALTH, true)
                        .decided(14, LOCATE, AT_HOME.name())
                        .decided(22, HOME_ENQUIRY);
            case 1 ->
                closed(told(child, schools, 300, ReferrerKind.SCHOOL, Reason.MOVED), 15, AT_A_SCHOOL, ON_ROLL)
                        .decided(291, REOPEN)
                        .decided(291, TRIAGE, RAISED_RISK.name());
            case 2 -> closed(told(child, schools, 90, ReferrerKind.SCHOOL, Reason.MOVED), 10, AT_A_SCHOOL, ON_ROLL);
            case 3 ->
                closed(
                        told(child, schools, 140, ReferrerKind.PROFESSIONAL, Reason.NEW_ARRIVAL),
                        12,
                        IN_AREA,
                        EDUCATED_OTHERWISE);
            default ->
                closed(
                        told(child, schools, 210, ReferrerKind.COUNCIL, Reason.MOVED),
                        16,
                        IN_OTHER_AREA,
                        RECEIVED_ELSEWHERE);
        };
    }

    /** Closed long ago. */
    private static PastPupil earlier(int number, PastChild child, PastSchools schools) {
        return switch (number) {
            case 5 ->
                told(child, schools, 330, ReferrerKind.PROFESSIONAL, Reason.NOT_KNOWN)
                        .decided(3, NOT_CME);
            case 6 ->
                told(child, schools, 400, ReferrerKind.CME_TEAM, Reason.HOME_EDUCATION)
                        .decided(10, LOCATE, AT_HOME.name())
                        .decided(18, HOME_ENQUIRY)
                        .decided(40, NOTICE)
                        .decided(66, CLOSE, HOME_EDUCATION_SUITABLE.name());
            case 7 -> closed(told(child, schools, 460, ReferrerKind.COUNCIL, Reason.NO_PLACE), 9, IN_AREA, ON_ROLL);
            case 8 ->
                closed(
                        told(child, schools, 520, ReferrerKind.SCHOOL, Reason.STOPPED_ATTENDING)
                                .decided(25, UNKNOWN)
                                .decided(55, RECHECK),
                        70,
                        AT_A_SCHOOL,
                        ON_ROLL);
            default -> closed(told(child, schools, 640, ReferrerKind.SCHOOL, Reason.LEFT_UK), 21, ABROAD, LEFT_UK);
        };
    }

    private static PastPupil told(PastChild child, PastSchools schools, int daysAgo, ReferrerKind from, Reason why) {
        return new PastPupil(child, schools, daysAgo).referred(from, why).triaged(NO_KNOWN_RISK.name(), why);
    }

    /** Located on that day, and closed eight days later. */
    private static PastPupil closed(PastPupil pupil, int day, EducationOutcome where, EducationOutcome outcome) {
        return pupil.decided(day, LOCATE, where.name()).decided(day + 8, CLOSE, outcome.name());
    }

    /** Last seen in Year 11. At 17 a child is over the age for at least two months. */
    private static PastPupil overAge(PastChild child, PastTown town, PastSchools schools) {
        var today = LocalDate.ofInstant(town.now(), Calendars.LONDON);
        var ageAgo = (int) ChronoUnit.DAYS.between(CompulsorySchoolAge.lastDayOf(child.bornOn()), today);
        var told = Math.min(OLDEST, ageAgo + 150);
        var pupil = told(child, schools, told, ReferrerKind.SCHOOL, Reason.STOPPED_ATTENDING)
                .decided(25, UNKNOWN);
        var decidedOn = Math.max(told - ageAgo + 45, 120);
        for (int day = 54; day < decidedOn; day += 28) {
            pupil.decided(day, RECHECK);
        }
        return pupil.decided(decidedOn, OVER_AGE, OVER_AGE_UNTRACED.name());
    }

    /** The untraced pupil is deleted once the council has confirmed. */
    private static List<PastAct> returns(List<PastChild> pupils, PastSchools schools) {
        var acts = new ArrayList<PastAct>();
        if (pupils.size() > 3) {
            acts.add(schools.sent(pupils.get(3), 190 - 82, Kind.DELETED, "i"));
            acts.add(schools.sent(pupils.get(4 % pupils.size()), 240, Kind.DELETED, "a"));
            acts.add(schools.sent(pupils.getFirst(), 400, Kind.ADDED, ""));
            acts.add(schools.sent(pupils.get(1), 6, Kind.ABSENT, ""));
            acts.add(schools.sent(pupils.getLast(), 95, Kind.SICK, ""));
        }
        return acts;
    }
}
