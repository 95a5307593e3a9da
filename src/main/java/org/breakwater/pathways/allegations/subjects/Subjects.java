package org.breakwater.pathways.allegations.subjects;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.people.People;
import org.breakwater.people.comparison.ComparedPerson;
import org.breakwater.people.comparison.MatchScore;
import org.breakwater.people.comparison.PersonComparison;
import org.breakwater.people.matching.CommonNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is known of the subjects of allegations, and which of them may be one person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Subjects {

    private final JdbcClient jdbc;
    private final PersonComparison comparison;
    private final Clock clock;

    Subjects(JdbcClient jdbc, CommonNames names, Clock clock) {
        this.jdbc = jdbc;
        this.comparison = new PersonComparison(names);
        this.clock = clock;
    }

    /** Records the details; whoever has one of the names is excluded at once. */
    public void record(Actor by, UUID record, SubjectDetails details) {
        keepOut(record, details.everyName());
        jdbc.sql(RECORD)
                .paramSource(details)
                .param("record", record)
                .param("keys", details.everyKey(clock.instant()))
                .param("by", by.id().value())
                .param("byName", by instanceof Actor.Person person ? person.name() : "the referrer")
                .param("at", clock.instant())
                .update();
    }

    /** Nobody whose own name is in these words sees the record. */
    public void keepOut(UUID record, String named) {
        jdbc.sql(KEEP_OUT)
                .param("record", record)
                .param("called", named)
                .param("at", clock.instant())
                .query(Boolean.class)
                .single();
    }

    /** The latest first. */
    public List<SubjectRow> of(UUID record) {
        return all(jdbc.sql(SubjectRow.OF_RECORD).param("record", record).query(SubjectRow.class));
    }

    /** Whether this may be the subject, who is invited to no meeting: by any name that they have had. */
    public boolean isLike(UUID record, String called) {
        var details = of(record).getFirst().details();
        var other = People.described(called, "", "", clock.instant(), "", "", Map.of());
        return NameWords.areOfOne(called, details.name())
                || NameWords.areOfOne(called, details.everyName())
                || comparison.of(details.compared(clock.instant()), other).band() == MatchScore.Band.LIKELY;
    }

    /** Other cases with the same or a like name, the latest first. */
    public List<OtherCaseRow> othersLike(UUID record, SubjectDetails details) {
        var us = details.compared(clock.instant());
        return all(jdbc.sql(OtherCaseRow.LIKE)
                        .param("record", record)
                        .param("keys", details.keys(clock.instant()).toMatch())
                        .param("name", details.name())
                        .query(OtherCaseRow.class))
                .stream()
                .filter(row ->
                        row.same() != null || comparison.of(us, compared(row)).band() != MatchScore.Band.NO)
                .toList();
    }

    private static ComparedPerson compared(OtherCaseRow row) {
        var called = row.formerNames().isBlank() ? row.name() : "%s (%s)".formatted(row.name(), row.formerNames());
        return People.described(called, row.born(), "", row.receivedAt(), row.address(), "", Map.of());
    }

    public void decide(Actor.Person by, UUID record, UUID other, boolean same, String why) {
        jdbc.sql(DECIDE)
                .param("record", record)
                .param("other", other)
                .param("same", same)
                .param("why", why)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
    }

    /** By the name of the subject in any spelling, an employer, a child or the reference of a case. */
    public List<FoundAllegationRow> find(String words) {
        return all(jdbc.sql(FoundAllegationRow.FOUND)
                .param("words", words)
                .param("keys", keysOf(words, clock.instant()))
                .query(FoundAllegationRow.class));
    }

    /** The keys of words that may be a name. */
    private static Long[] keysOf(String words, Instant at) {
        return new SubjectDetails(words, "", "", "", "", "", Tri.NOT_KNOWN, "", Tri.NOT_KNOWN, "", null).everyKey(at);
    }

    static final String KEEP_OUT = """
            select access.keep_out_named(cast(:record as uuid), :called, cast(:at as timestamptz)) is null""";

    static final String RECORD = """
            insert into pathways.allegation_subject (record_id, name, former_names, born, roles, employers, address,
                other_work, other_work_where, own_children, own_children_who, known_on, keys, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :name, :formerNames, :born, :roles, :employers, :address, :otherWork, :otherWorkWhere,
                :ownChildren, :ownChildrenWho, cast(:knownOn as date), :keys, :by, :byName, :at)""";

    static final String DECIDE = """
            insert into pathways.allegation_same_subject (record_id, other_id, same, why, decided_by, decided_by_name,
                decided_at)
            values (:record, :other, :same, :why, :by, :byName, :at)""";
}
