package org.breakwater.pathways.missingeducation.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.missingeducation.records.EducationReferral;
import org.breakwater.people.IdentifierKind;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;
import org.breakwater.time.Calendars;
import org.breakwater.time.OpeningHours;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the case of a child who is referred as missing education. Whoever presses twice refers once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EducationReferrals {

    private final JdbcClient jdbc;
    private final Records records;
    private final People people;
    private final PathwayMoves moves;
    private final OpeningHours opening;
    private final Clock clock;

    EducationReferrals(
            JdbcClient jdbc, Records records, People people, PathwayMoves moves, OpeningHours opening, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.people = people;
        this.moves = moves;
        this.opening = opening;
        this.clock = clock;
    }

    /** @param press which press of the button it is; @return the reference to quote */
    public String receive(Actor by, EducationReferral told, UUID press) {
        var before = reference(press);
        if (before.isPresent()) {
            return before.get();
        }
        var record = records.open(MissingEducation.KIND);
        people.tell(record, List.of(child(told)));
        by(KEEP_PUPIL, by, record)
                .paramSource(told.child())
                .param("press", press)
                .update();
        by(KEEP, by, record)
                .paramSource(told.from())
                .paramSource(told.situation())
                .paramSource(told.answers())
                .paramSource(told.family())
                .update();
        by(EducationCases.KEEP_ROLL, by, record)
                .paramSource(told.roll())
                .param("byName", told.from().referrerName())
                .update();
        var details = TransitionDetails.none().on(MissingEducation.RECEIVED, received());
        var opened = moves.begin(by, MissingEducation.PATHWAY, record, MissingEducation.REFER, details);
        if (!(opened instanceof ActResult.Yes)) {
            throw new IllegalStateException("A referral is never refused");
        }
        var reference = reference(press).orElseThrow();
        jdbc.sql(NUMBER).param("record", record).param("reference", reference).update();
        return reference;
    }

    /** Of a referral in office hours, triage is due the same day; of a later one on the next day of the office. */
    Instant received() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Calendars.LONDON);
        var inTime = opening.on(today)
                .filter(hours -> now.isBefore(
                        today.atTime(hours.closes()).atZone(Calendars.LONDON).toInstant()))
                .isPresent();
        return inTime ? startOf(today.minusDays(1)) : now;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Calendars.LONDON).toInstant();
    }

    private Optional<String> reference(UUID press) {
        return jdbc.sql(REFERENCE).param("press", press).query(String.class).optional();
    }

    private JdbcClient.StatementSpec by(String sql, Actor by, UUID record) {
        return jdbc.sql(sql)
                .param("record", record)
                .param("by", by.id().value())
                .param("at", clock.instant());
    }

    /** An address that may have to stay secret is only in the referral, and never in the family of the case. */
    private static ReportedPerson child(EducationReferral told) {
        var born = told.child().childBorn();
        var upn = told.family().upn();
        return new ReportedPerson(
                ReportedPerson.Part.CHILD,
                told.child().childName(),
                "",
                "",
                false,
                "",
                told.isAddressHidden() ? "" : told.situation().address(),
                "",
                told.situation().lastSchool(),
                born == null ? "" : born.toString(),
                upn.isEmpty() ? Map.of() : Map.of(IdentifierKind.UPN, upn));
    }

    static final String REFERENCE = """
            select reference from pathways.reference_of_cme(cast(:press as uuid)) as reference
            where reference is not null""";

    static final String NUMBER = "update pathways.cme_pupil set reference = :reference where record_id = :record";

    static final String KEEP_PUPIL = """
            insert into pathways.cme_pupil (record_id, press, reference, school_id, child_name, child_born, sex,
                year_group, counted_from, leave_ended_on, reason, enquiries_from, recorded_by, recorded_at)
            values (:record, :press, '', cast(:schoolId as uuid), :childName, cast(:childBorn as date), :sex,
                :yearGroup, cast(:countedFrom as date), cast(:leaveEndedOn as date), :reason, :at, :by, :at)""";

    static final String KEEP = """
            insert into pathways.cme_referral (record_id, referrer, referrer_name, organisation, phone, email,
                last_school, address, parents, circumstances, fled, private_fostering, exploitation, missing_home,
                social_care, send, upn, siblings, parental_responsibility, recorded_by, recorded_at)
            values (:record, :referrer, :referrerName, :organisation, :phone, :email, :lastSchool, :address,
                :parents, :circumstances, :fled, :privateFostering, :exploitation, :missingHome, :socialCare, :send,
                :upn, :siblings, :parentalResponsibility, :by, :at)""";
}
