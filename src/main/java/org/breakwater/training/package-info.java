/**
 * Training: the courses of the partnership, who needs which, and when they are given. Nothing here knows anything about
 * a child or a referral: the build says so. Of the files it knows the shelves alone, which lead to no file of a record
 * (docs/decisions/0030).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
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
