/**
 * Training: the courses of the partnership, who needs which, and their dates. Nothing here knows anything about a child
 * or a referral: an architecture test enforces that. It uses only the shelves of the documents module, which lead to no
 * file of a record (docs/decisions/0030).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: accounts",
            "access :: proving",
            "access :: records",
            "audit",
            "database",
            "documents :: shelves",
            "jobs",
            "notify",
            "partnership",
            "partnership :: contactpoints",
            "time",
            "web",
            "web :: figures",
            "web :: forms",
            "web :: govuk",
            "web :: keeping",
            "web :: sheets",
            "web :: shell"
        })
package org.breakwater.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
