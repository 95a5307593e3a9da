package org.breakwater.pathways.allegations.records;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is recorded of allegations cases, as far as the actor may see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AllegationsCases {

    private final JdbcClient jdbc;

    AllegationsCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<AllegationsCase> find(UUID record) {
        return of(record, AllegationReferralRow.OF_RECORD, AllegationReferralRow.class).stream()
                .findFirst()
                .map(referral -> new AllegationsCase(
                        referral,
                        of(record, AllegationRow.OF_RECORD, AllegationRow.class),
                        of(record, ConsiderationRow.OF_RECORD, ConsiderationRow.class),
                        of(record, StrandRow.OF_RECORD, StrandRow.class),
                        of(record, AllegationsMeetingRow.OF_RECORD, AllegationsMeetingRow.class),
                        of(record, SuspensionRow.OF_RECORD, SuspensionRow.class),
                        of(record, ReferralDutyRow.OF_RECORD, ReferralDutyRow.class),
                        of(record, ChildReferredRow.OF_RECORD, ChildReferredRow.class)));
    }

    /** The subject of the allegation, as the referral names them. */
    public Optional<String> subject(UUID record) {
        return jdbc.sql(SUBJECT).param("record", record).query(String.class).optional();
    }

    /** A page of 25: open ones, new referrals first, or closed ones, the latest first. @param page from 1 */
    public List<AllegationsCaseRow> list(boolean closed, String allocated, int page) {
        return all(jdbc.sql(closed ? AllegationsCaseRow.CLOSED : AllegationsCaseRow.OPEN)
                .param("allocated", allocated)
                .param("skip", (page - 1) * AllegationsCaseRow.PAGE)
                .query(AllegationsCaseRow.class));
    }

    private <T> List<T> of(UUID record, String sql, Class<T> row) {
        return all(jdbc.sql(sql).param("record", record).query(row));
    }

    static final String SUBJECT = """
            select name from pathways.allegation_subject where record_id = :record order by id desc limit 1""";
}
