/**
 * What the program owes people by email. Each module owns its notices: one class each, which says what it is called,
 * who gets it, what it says and when it is over (docs/guides/add-a-notice.md). This module finds them and knows none of
 * them. A row is written in the transaction of the cause, so a notice is owed exactly when its cause was kept; a job on
 * each node addresses what is due, sends it, and tries again with growing pauses until it is stuck, where an
 * administrator sees it. Every mail has the same sender, and its subject says what it is, and nothing of anyone.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: absence",
            "access :: accounts",
            "access :: invitation",
            "access :: proving",
            "access :: records",
            "audit",
            "database",
            "jobs",
            "time",
            "web",
            "web :: forms",
            "web :: govuk",
            "web :: shell"
        })
package org.breakwater.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
