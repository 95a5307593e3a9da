package org.breakwater.pathways.allegations.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.allegations.records.AllegationReferral;
import org.breakwater.pathways.allegations.subjects.SubjectDetails;
import org.breakwater.pathways.allegations.subjects.SubjectRole;
import org.breakwater.pathways.allegations.subjects.SubjectRoles;
import org.breakwater.pathways.allegations.subjects.Subjects;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the case of a person about whom someone tells the LADO. Two presses of one button open one case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AllegationReferrals {

    private final JdbcClient jdbc;
    private final Records records;
    private final PathwayMoves moves;
    private final Subjects subjects;
    private final SubjectRoles subjectRoles;
    private final ChildInDanger childInDanger;
    private final Clock clock;

    AllegationReferrals(
            JdbcClient jdbc,
            Records records,
            PathwayMoves moves,
            Subjects subjects,
            SubjectRoles subjectRoles,
            ChildInDanger childInDanger,
            Clock clock) {
        this.subjects = subjects;
        this.subjectRoles = subjectRoles;
        this.childInDanger = childInDanger;
        this.jdbc = jdbc;
        this.records = records;
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * Receives a referral. Who has the name of the subject is excluded before anything else is written.
     *
     * @param press which press of the button it is
     * @return the reference to quote
     */
    public String receive(Actor by, AllegationReferral told, UUID press) {
        return receive(by, told, press, clock.instant());
    }

    /** @param receivedAt when the LADO was told, if that was earlier than now */
    public String receive(Actor by, AllegationReferral told, UUID press, Instant receivedAt) {
        var before = reference(press);
        if (before.isPresent()) {
            return before.get();
        }
        var record = records.open(Allegations.KIND);
        subjects.record(by, record, SubjectDetails.of(told));
        keep(by, record, told, press, receivedAt);
        keepRole(by, record, told, receivedAt);
        var details = TransitionDetails.none().on(Allegations.RECEIVED, receivedAt);
        if (!(moves.begin(by, Allegations.PATHWAY, record, Allegations.REFER, details) instanceof ActResult.Yes)) {
            throw new IllegalStateException("A referral is never refused");
        }
        childInDanger.send(by, record, told);
        return reference(press).orElseThrow();
    }

    /** The address of the case, for someone who may see it. */
    public Optional<String> path(String reference) {
        return jdbc.sql(CASE)
                .param("reference", reference)
                .query(UUID.class)
                .optional()
                .map(id -> "/allegations/cases/" + id);
    }

    private Optional<String> reference(UUID press) {
        return jdbc.sql(REFERENCE).param("press", press).query(String.class).optional();
    }

    private void keep(Actor by, UUID record, AllegationReferral told, UUID press, Instant receivedAt) {
        jdbc.sql(KEEP)
                .paramSource(told.referrer())
                .paramSource(told.subject())
                .paramSource(told.soFar())
                .param("record", record)
                .param("press", press)
                .param("receivedAt", receivedAt)
                .param("by", by.id().value())
                .param("at", clock.instant())
                .update();
        jdbc.sql(AllegationEntries.ADD)
                .paramSource(told.concern())
                .param("record", record)
                .param("by", by.id().value())
                .param("byName", by instanceof Actor.Person person ? person.name() : "the referrer")
                .param("at", clock.instant())
                .update();
    }

    /** The role that the referrer knows of; the LADO asks about others. An employer that refers knows already. */
    private void keepRole(Actor by, UUID record, AllegationReferral told, Instant receivedAt) {
        var subject = told.subject();
        if (!subject.employer().isEmpty()) {
            var as = subject.employedAs();
            var knows = told.isByTheEmployer();
            var role = new SubjectRole(
                    subject.employer(),
                    subject.subjectRole(),
                    "",
                    as == null ? "" : as.name(),
                    knows ? SubjectRole.Told.TOLD : SubjectRole.Told.NOT_YET,
                    knows ? LocalDate.ofInstant(receivedAt, Calendars.LONDON) : null,
                    "",
                    "",
                    null);
            subjectRoles.record(by, record, null, role);
        }
    }

    static final String REFERENCE = """
            select reference from pathways.reference_of_referral(cast(:press as uuid)) as reference
            where reference is not null""";

    static final String CASE = """
            select record_id from casework.pathway_case where reference = :reference and pathway = 'allegation'""";

    static final String KEEP = """
            insert into pathways.allegation_referral (record_id, press, asks, referrer_name, referrer_organisation,
                referrer_job, referrer_phone, referrer_email, case_manager, subject_name, subject_born, subject_role,
                employer, employed_as, other_work, other_work_where, own_children, own_children_who, known_on,
                danger, child_referred, subject_told, done_so_far, received_at, told_by,
                told_at)
            values (:record, :press, :asks, :referrerName, :referrerOrganisation, :referrerJob, :referrerPhone,
                :referrerEmail, :caseManager, :subjectName, :subjectBorn, :subjectRole, :employer,
                cast(:employedAs as text), :otherWork, :otherWorkWhere, :ownChildren, :ownChildrenWho,
                cast(:knownOn as date), :danger, :childReferred, :subjectTold, :doneSoFar, :receivedAt, :by, :at)""";
}
