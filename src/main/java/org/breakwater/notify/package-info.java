/**
 * Email notices. Each module owns its notices: one class each, which defines its name, its recipients, its text and
 * when it is obsolete (docs/guides/add-a-notice.md). This module finds them and depends on none of them. A row is
 * written in the transaction of the cause, so a notice is queued exactly if its cause was committed; a job on each node
 * addresses what is due, sends it, and retries with growing pauses until it is stuck, where an administrator sees it.
 * Every mail has the same sender, and its subject says what it is, without personal data.
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
