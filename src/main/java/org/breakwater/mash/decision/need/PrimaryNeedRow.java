package org.breakwater.mash.decision.need;

import java.util.UUID;

/** The primary need of a child that stands. */
public record PrimaryNeedRow(UUID about, String code, int listVersion) {

    static final String OF_CONTACT = """
            select about, code, list_version
            from mash.primary_need where contact_id = :id and ended_at is null limit 50""";

    public String inWords() {
        return PrimaryNeedList.of(listVersion)
                .find(code)
                .map(PrimaryNeedList.Need::withCode)
                .orElse(code);
    }
}
