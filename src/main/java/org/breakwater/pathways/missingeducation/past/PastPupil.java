package org.breakwater.pathways.missingeducation.past;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.past.PastCase;
import org.breakwater.casework.past.PastTown.PastChild;
import org.breakwater.casework.past.PathwayPast.PastAct;
import org.breakwater.pathways.missingeducation.lifecycle.EducationCases;
import org.breakwater.pathways.missingeducation.lifecycle.EducationCases.Decision;
import org.breakwater.pathways.missingeducation.lifecycle.EducationCases.Efforts;
import org.breakwater.pathways.missingeducation.lifecycle.EducationReferrals;
import org.breakwater.pathways.missingeducation.lifecycle.EducationStep;
import org.breakwater.pathways.missingeducation.lifecycle.JointEnquiries;
import org.breakwater.pathways.missingeducation.lifecycle.JointEnquiries.Check;
import org.breakwater.pathways.missingeducation.lifecycle.JointEnquiries.Told;
import org.breakwater.pathways.missingeducation.lifecycle.MissingEducation;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Method;
import org.breakwater.pathways.missingeducation.records.EducationDecisionRow.Next;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Reason;
import org.breakwater.pathways.missingeducation.records.EducationReferral.ReferrerKind;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Finding;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Ground;
import org.breakwater.time.Calendars;

/** One case, from the referral as far as it went. Its days are counted from the referral. */
final class PastPupil {

    private static final Actor.Person OFFICER = InventedPerson.CORIN.asActor();
    private static final Actor.Person LEAD = PastSchools.ATTENDANCE_LEAD;
    private static final Actor.Person MANAGER = InventedPerson.PHILIPPA.asActor();

    private final PastChild child;
    private final PastSchools schools;
    private final Instant toldAt;
    private final LocalDate lastSeen;
    private final PastCase<EducationStep> past = new PastCase<>(MissingEducation.PATHWAY);

    PastPupil(PastChild child, PastSchools schools, int daysAgo) {
        this.child = child;
        this.schools = schools;
        this.toldAt = schools.ago(daysAgo);
        this.lastSeen = schools.daysBefore(day(0), 9);
    }

    List<PastAct> acts() {
        return past.acts();
    }

    /** By the attendance lead, if it is that school; else by the public form, and the officer adds the school. */
    PastPupil referred(ReferrerKind from, Reason reason) {
        var isOfLead = from == ReferrerKind.SCHOOL && schools.hasLead(child.school());
        Actor by = isOfLead ? LEAD : new Actor.Visitor();
        past.opened(toldAt, by, services -> {
            var school = isOfLead ? schools.id(child.school()).orElseThrow() : null;
            var pupil = PastPupilWords.pupil(child, school, day(0), lastSeen, reason);
            return services.get(EducationReferrals.class)
                    .receive(by, PastPupilWords.told(pupil, child.school(), from), UUID.randomUUID());
        });
        return this;
    }

    /** On the day of the referral. The school that makes its half is added then. */
    PastPupil triaged(String risk, Reason reason) {
        decided(0, EducationAct.TRIAGE, risk);
        return later(toldAt.plus(Duration.ofMinutes(100)), OFFICER, (services, by, seen) -> {
            var school = schools.id(child.school()).orElse(null);
            var pupil = PastPupilWords.pupil(child, school, day(0), lastSeen, reason);
            return services.get(EducationCases.class).change(by, seen, seen.version(), pupil);
        });
    }

    PastPupil decided(int day, EducationAct act) {
        return decided(day, act, "");
    }

    PastPupil decided(int day, EducationAct act, String outcome) {
        var decision = new Decision(
                outcome,
                act == EducationAct.TRIAGE ? Next.ENQUIRIES.name() : "",
                PastPupilWords.of(act),
                act == EducationAct.NOTICE ? "Mr Hale" : act.isConfirmed() ? "Head of year, by letter" : "",
                act.isConfirmed() ? day(day) : null);
        return later(
                at(day),
                act == EducationAct.OVER_AGE ? MANAGER : OFFICER,
                (services, by, seen) ->
                        services.get(EducationCases.class).decide(by, seen, seen.version(), act, decision));
    }

    /** By the attendance lead, who sees no case; of another school, the officer writes down what it says. */
    PastPupil schoolEnquired(int day, Method method) {
        var check = check(Half.SCHOOL, method, day, PastPupilWords.of(method));
        return schools.hasLead(child.school())
                ? byLead(day, (enquiries, pupil) -> enquiries.addOfSchool(LEAD, pupil, check))
                : enquired(day, check);
    }

    PastPupil schoolCompleted(int day) {
        return schools.hasLead(child.school())
                ? byLead(day, (enquiries, pupil) -> enquiries.completeOfSchool(LEAD, pupil, PastPupilWords.COMPLETE))
                : completedAsTold(day);
    }

    private PastPupil byLead(int day, BiFunction<JointEnquiries, UUID, ActResult> work) {
        past.beside(at(day), LEAD, (services, pupil) -> work.apply(services.get(JointEnquiries.class), pupil));
        return this;
    }

    /** @param answered whether the other service has answered */
    PastPupil councilEnquired(int day, Method method, boolean answered) {
        return enquired(day, check(Half.COUNCIL, method, day, answered ? PastPupilWords.of(method) : ""));
    }

    PastPupil councilCompleted(int day) {
        return later(
                at(day),
                OFFICER,
                (services, by, seen) ->
                        services.get(JointEnquiries.class).complete(by, seen, seen.version(), PastPupilWords.COMPLETE));
    }

    private PastPupil enquired(int day, Check check) {
        return later(
                at(day),
                OFFICER,
                (services, by, seen) -> services.get(JointEnquiries.class).add(by, seen, seen.version(), check));
    }

    private PastPupil completedAsTold(int day) {
        var told = new Told("Ida Fenn, attendance officer", day(day));
        return later(
                at(day),
                OFFICER,
                (services, by, seen) -> services.get(JointEnquiries.class)
                        .completeAsTold(by, seen, seen.version(), told, PastPupilWords.COMPLETE));
    }

    PastPupil confirmedNotFound(int day) {
        var efforts = new Efforts(Ground.I, Finding.NOT_FOUND, "", "Both halves are complete, and nobody was found.");
        return later(
                at(day),
                OFFICER,
                (services, by, seen) -> services.get(EducationCases.class).confirm(by, seen, seen.version(), efforts));
    }

    private Check check(Half half, Method method, int day, String result) {
        var by = half == Half.SCHOOL ? "Ida Fenn, attendance officer" : "Corin Haldane";
        return new Check(half, method, by, day(day), result, result.isEmpty() ? null : day(day));
    }

    Instant at(int day) {
        return toldAt.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(90));
    }

    private LocalDate day(int day) {
        return LocalDate.ofInstant(at(day), Calendars.LONDON);
    }

    private PastPupil later(Instant at, Actor.Person by, PastCase.Work<EducationStep> work) {
        past.later(at, by, work);
        return this;
    }
}
