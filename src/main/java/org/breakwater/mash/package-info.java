/**
 * The desk where agencies decide together. A contact is opened in the same transaction as the report, is screened by a
 * social worker, decided child by child, with what the asked agencies know, approved by a second person, answered and
 * closed; each stage but the last is a queue with clocks.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "casework :: chronology",
            "casework :: clocks",
            "casework :: decisions",
            "casework :: family.drawing",
            "casework :: presence",
            "casework :: rules",
            "database",
            "documents",
            "frontdoor",
            "jobs",
            "partnership",
            "people",
            "time",
            "web",
            "web::govuk"
        })
package org.breakwater.mash;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
