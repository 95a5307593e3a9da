package org.breakwater.pathways.missingeducation.records;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.pathways.missingeducation.records.roll.RollRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is recorded of children missing education, as far as the actor may see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EducationRecords {

    private final JdbcClient jdbc;

    EducationRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For the attendance lead of the pupil’s school: without the referral, the council’s half and its decisions. */
    public Optional<EducationRecord> find(UUID record) {
        return of(record, PupilRow.OF_RECORD, PupilRow.class).stream()
                .findFirst()
                .map(pupil -> new EducationRecord(
                        pupil,
                        of(record, EducationReferralRow.OF_RECORD, EducationReferralRow.class),
                        of(record, RollRow.OF_RECORD, RollRow.class),
                        of(record, EducationCheckRow.OF_RECORD, EducationCheckRow.class),
                        of(record, EnquiryHalfRow.OF_RECORD, EnquiryHalfRow.class),
                        of(record, EffortsRow.OF_RECORD, EffortsRow.class),
                        of(record, EducationDecisionRow.OF_RECORD, EducationDecisionRow.class)));
    }

    /** The pupils of the school of the attendance lead who looks. */
    public List<PupilRow> ofOwnSchool() {
        return all(jdbc.sql(PupilRow.OF_SCHOOL).query(PupilRow.class));
    }

    /** A page of 25, the earliest deadline first. @param page from 1 */
    public List<EducationCaseRow> open(String allocated, int page) {
        return page(EducationCaseRow.OPEN, allocated, page);
    }

    /** A page of 25, the latest first. @param page from 1 */
    public List<EducationCaseRow> closed(String allocated, int page) {
        return page(EducationCaseRow.CLOSED, allocated, page);
    }

    private List<EducationCaseRow> page(String sql, String allocated, int page) {
        return all(jdbc.sql(sql)
                .param("allocated", allocated)
                .param("skip", (page - 1) * EducationCaseRow.PAGE)
                .query(EducationCaseRow.class));
    }

    private <T> List<T> of(UUID record, String sql, Class<T> row) {
        return all(jdbc.sql(sql).param("record", record).query(row));
    }
}
