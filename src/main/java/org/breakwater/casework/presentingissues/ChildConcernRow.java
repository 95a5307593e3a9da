package org.breakwater.casework.presentingissues;

import java.util.UUID;

/** What a case was about for one child. */
record ChildConcernRow(UUID recordId, String code, int listVersion) {

    static final String OF_CHILD = """
            select distinct record_id, code, list_version
            from casework.presenting_issue where about = any(cast(:entries as uuid[])) and ended_at is null
            order by record_id, code limit 1000""";

    String inWords() {
        return IssueList.of(listVersion).find(code).map(PresentingIssue::name).orElse(code);
    }
}
