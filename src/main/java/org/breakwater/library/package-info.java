/**
 * Published content: information for each audience and the procedures manual. A text is data: it is written, checked,
 * approved by someone else and comes into force at an instant; every version stays, so any page can be read as it was
 * on any day. Nothing here may access a record about a person.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "database",
            "jobs",
            "notify",
            "partnership",
            "partnership :: contactpoints",
            "partnership :: topics",
            "time",
            "web",
            "web :: forms",
            "web :: govuk",
            "web :: keeping",
            "web :: limits",
            "web :: rendering",
            "web :: shell"
        })
package org.breakwater.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
