package org.breakwater.pathways.allegations.subjects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.pathways.allegations.subjects.RoleLists.Kind;
import org.breakwater.pathways.allegations.subjects.SubjectRole.Told;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * A role of the subject as it is now.
 *
 * @param lists the version of the lists that its codes were chosen from
 */
public record SubjectRoleRow(
        UUID id,
        String employer,
        String job,
        String sector,
        String employment,
        Told told,
        @Nullable LocalDate toldOn,
        String notToldWhy,
        String result,
        @Nullable LocalDate resultOn,
        int lists,
        String recordedByName,
        Instant recordedAt) {

    /** The latest of each role, in the order in which they were first recorded. */
    static final String OF_RECORD = """
            select distinct on (role_id) role_id as id, employer, job, sector, employment, told, told_on, not_told_why,
                result, result_on, lists, recorded_by_name, recorded_at
            from pathways.allegation_role r where r.record_id = :record order by r.role_id, r.id desc limit 100""";

    public SubjectRole role() {
        return new SubjectRole(employer, job, sector, employment, told, toldOn, notToldWhy, result, resultOn);
    }

    /** Nobody has told them, nor said why not. */
    public boolean isOwedNews() {
        return told == Told.NOT_YET;
    }

    /** Such as "Teaching assistant, Fernleigh School". */
    public String inShort() {
        return job.isEmpty() ? employer : job + ", " + employer;
    }

    /** Such as "Primary school. Employee. Told on 11 January 2027. Dismissed on 1 March 2027". */
    public String inWords() {
        var outcome = RoleLists.name(Kind.RESULT, result, lists);
        return Stream.of(
                        RoleLists.name(Kind.SECTOR, sector, lists),
                        RoleLists.name(Kind.EMPLOYMENT, employment, lists),
                        switch (told) {
                            case TOLD -> toldOn == null ? "" : "Told on " + EnglishTimes.date(toldOn);
                            case NOT_TOLD -> "Not told: " + notToldWhy;
                            case NOT_YET -> "Employer still to be told";
                        },
                        resultOn == null ? "" : "Result: " + outcome + ", " + EnglishTimes.date(resultOn))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    @Override
    public String toString() {
        return "SubjectRoleRow[" + id + ", " + told + "]";
    }
}
