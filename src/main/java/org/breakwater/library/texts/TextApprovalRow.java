package org.breakwater.library.texts;

import java.time.Instant;
import java.util.UUID;

/**
 * The approval of a version.
 *
 * @param body on whose behalf; or empty
 */
public record TextApprovalRow(UUID versionId, String approver, String approverName, String body, Instant at) {

    public static final String OF_VERSION = """
            select version_id, approver, approver_name, body, at from library.approval
            where version_id = :version order by at""";

    static final String OF_PATH = """
            select a.version_id, a.approver, a.approver_name, a.body, a.at from library.approval a
            join library.version v on v.id = a.version_id
            where v.path = :path order by a.at""";
}
