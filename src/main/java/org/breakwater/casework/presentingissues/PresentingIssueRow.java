package org.breakwater.casework.presentingissues;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue as it was recorded for one child; current until it is ended.
 *
 * @param code the id in the version of the list from which it was chosen
 * @param suggested whether the text of the report had suggested it
 */
public record PresentingIssueRow(
        UUID about,
        String code,
        int listVersion,
        boolean suggested,
        String recordedByName,
        Instant recordedAt,
        @Nullable Instant endedAt) {

    static final String OF_CASE = """
            select about, code, list_version, suggested, recorded_by_name, recorded_at, ended_at
            from casework.presenting_issue where record_id = :id order by recorded_at desc, id limit 1000""";

    public boolean isCurrent() {
        return endedAt == null;
    }

    /** Its position in the list from which it was chosen. */
    int place() {
        return IssueList.of(listVersion)
                .issues()
                .map(PresentingIssue::id)
                .toList()
                .indexOf(code);
    }

    public boolean suspectsSignificantHarm() {
        return IssueList.of(listVersion)
                .find(code)
                .filter(PresentingIssue::suspectsSignificantHarm)
                .isPresent();
    }

    /** Its wording in the list from which it was chosen. */
    public String inWords() {
        return IssueList.of(listVersion).find(code).map(PresentingIssue::name).orElse(code);
    }
}
