package org.breakwater.pathways.missingeducation.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.House;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.pathways.missingeducation.lifecycle.EducationCases.Decision;
import org.breakwater.pathways.missingeducation.lifecycle.EducationCases.Efforts;
import org.breakwater.pathways.missingeducation.lifecycle.JointEnquiries.Check;
import org.breakwater.pathways.missingeducation.lifecycle.JointEnquiries.Told;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Method;
import org.breakwater.pathways.missingeducation.records.EducationRecord;
import org.breakwater.pathways.missingeducation.records.EducationRecords;
import org.breakwater.pathways.missingeducation.records.EducationReferral;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Answer;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Reason;
import org.breakwater.pathways.missingeducation.records.EducationReferral.ReferrerKind;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Sex;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Finding;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Ground;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.pathways.missingeducation.records.roll.Roll;
import org.breakwater.pathways.missingeducation.schools.Schools;
import org.breakwater.time.SchoolDays;
import org.breakwater.time.SchoolDays.Term;
import org.jspecify.annotations.Nullable;

/** A pupil whom a school has referred, and what the school, the CME officer and the manager do about it. */
public final class InventedPupil {

    public static final Actor.Person CORIN = InventedPerson.CORIN.asActor();
    public static final Actor.Person PHILIPPA = InventedPerson.PHILIPPA.asActor();
    public static final Actor.Person WYSTAN = InventedPerson.WYSTAN.asActor();

    /** The half-term is from 16 to 20 February 2026. */
    public static final SchoolDays TERMS = new SchoolDays(
            List.of(
                    new Term(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 13)),
                    new Term(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 3, 27)),
                    new Term(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 7, 17))),
            Set.of());

    private static final LocalDate LAST_ATTENDED = LocalDate.of(2026, 2, 6);

    private final House house;
    private final ActorTransactions acting;
    public final UUID school;
    public final UUID id;

    /** Referred by the attendance lead of a school with term dates. */
    public InventedPupil(House house) {
        this(house, referral(null, Answer.NO));
    }

    public InventedPupil(House house, EducationReferral referral) {
        this.house = house;
        this.acting = house.getBean(ActorTransactions.class);
        this.school = schoolOfWystan(house);
        this.id = refer(WYSTAN, at(school, referral));
    }

    /** One school, in which Wystan is the attendance lead. */
    public static UUID schoolOfWystan(House house) {
        var schools = house.getBean(Schools.class);
        var acting = house.getBean(ActorTransactions.class);
        return acting.looking(WYSTAN, schools::own)
                .map(SchoolRow::id)
                .orElseGet(() -> acting.as(CORIN, () -> {
                    var added = schools.add(CORIN, "Fernleigh School " + UUID.randomUUID())
                            .orElseThrow();
                    schools.keepTerms(CORIN, added, TERMS);
                    schools.name(CORIN, added, WYSTAN.accountId());
                    return added;
                }));
    }

    public static EducationReferral referral(@Nullable LocalDate born, Answer fled) {
        var no = Answer.NO;
        return new EducationReferral(
                new EducationReferral.EducationReferrer(
                        ReferrerKind.SCHOOL, "Wystan Oakes", "Fernleigh School", "", ""),
                new EducationReferral.Pupil(
                        null,
                        "Linnet Marsh",
                        born,
                        Sex.FEMALE,
                        "Year 7",
                        LAST_ATTENDED,
                        null,
                        Reason.STOPPED_ATTENDING),
                new EducationReferral.Situation("Fernleigh School", "9 Hidden Row", "Mother", "Not seen since Friday"),
                new EducationReferral.CrossAnswers(fled, no, no, no, no, no),
                EducationReferral.Family.NOT_KNOWN,
                Roll.NOT_KNOWN);
    }

    private static EducationReferral at(UUID school, EducationReferral told) {
        var child = told.child();
        var there = new EducationReferral.Pupil(
                school,
                child.childName(),
                child.childBorn(),
                child.sex(),
                child.yearGroup(),
                child.countedFrom(),
                child.leaveEndedOn(),
                child.reason());
        return new EducationReferral(told.from(), there, told.situation(), told.answers(), told.family(), told.roll());
    }

    private UUID refer(Actor.Person by, EducationReferral told) {
        var reference =
                acting.as(by, () -> house.getBean(EducationReferrals.class).receive(by, told, UUID.randomUUID()));
        return acting.looking(CORIN, () -> house.getBean(EducationRecords.class).open("", 1)).stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The values of the path variables, for every page. */
    public Map<String, String> ids() {
        enquire(Half.COUNCIL, "");
        return Map.of(
                "educationCase", id.toString(),
                "educationAct", "triage",
                "educationCheck", record().unanswered().getFirst().id().toString(),
                "pupil", id.toString(),
                "cmeSchool", school.toString());
    }

    public ActResult decide(Actor.Person by, EducationAct act, String outcome) {
        return decide(by, act, outcome, act == EducationAct.TRIAGE ? "ENQUIRIES" : "");
    }

    private ActResult decide(Actor.Person by, EducationAct act, String outcome, String next) {
        var confirmed = act.isConfirmed();
        var decision = new Decision(
                outcome,
                next,
                "As told by the family",
                confirmed ? "Head of Year" : "",
                confirmed ? LAST_ATTENDED : null);
        return as(by, () -> cases().decide(by, seen(), seen().version(), act, decision));
    }

    public ActResult sendToMash(String risk) {
        return decide(CORIN, EducationAct.TRIAGE, risk, "MASH");
    }

    public ActResult triage() {
        return decide(CORIN, EducationAct.TRIAGE, "RAISED_RISK");
    }

    /** @param result empty for a request that is not answered yet */
    public ActResult enquire(Half half, String result) {
        var check = new Check(
                half, Method.HOME_VISIT, "Ida Fenn", LAST_ATTENDED, result, result.isEmpty() ? null : LAST_ATTENDED);
        return as(CORIN, () -> enquiries().add(CORIN, seen(), seen().version(), check));
    }

    /** The council’s half, or the school’s as its attendance officer told the council. */
    public ActResult complete(Half half) {
        var told = new Told("Ida Fenn, attendance officer", LAST_ATTENDED);
        return as(
                CORIN,
                () -> half == Half.COUNCIL
                        ? enquiries().complete(CORIN, seen(), seen().version(), "Nobody knows")
                        : enquiries().completeAsTold(CORIN, seen(), seen().version(), told, "Nobody knows"));
    }

    public void bothHalves() {
        for (var half : Half.values()) {
            enquire(half, "Nobody in");
            complete(half);
        }
    }

    public ActResult confirm(Ground ground, Finding finding) {
        var efforts = new Efforts(
                ground, finding, finding == Finding.FOUND_AND_AGREED ? "The head" : "", "Neighbours saw a van");
        return as(CORIN, () -> cases().confirm(CORIN, seen(), seen().version(), efforts));
    }

    public EducationCases cases() {
        return house.getBean(EducationCases.class);
    }

    public JointEnquiries enquiries() {
        return house.getBean(JointEnquiries.class);
    }

    /** The case, as the actor of the transaction sees it. */
    public PathwayCase<EducationStep> seen() {
        return house.getBean(PathwayMoves.class)
                .find(MissingEducation.PATHWAY, id)
                .orElseThrow();
    }

    public PathwayCase<EducationStep> now() {
        return as(CORIN, this::seen);
    }

    public EducationRecord record() {
        return as(CORIN, () -> house.getBean(EducationRecords.class).find(id)).orElseThrow();
    }

    /** The latest clock of a rule. */
    public Optional<ClockRow> clock(String rule) {
        return as(CORIN, () -> house.getBean(CaseDeadlines.class).of(id)).stream()
                .filter(row -> row.rule().equals(rule))
                .reduce((_, last) -> last);
    }

    public <T> T as(Actor.Person who, Supplier<T> work) {
        return acting.as(who, work);
    }
}
