/**
 * The front door: who to call now, reporting a concern about a child, coming back safely. It takes in reports, stores
 * them durably and announces them with ids only; it does not know who works on them afterwards.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: accounts",
            "access :: proving",
            "access :: records",
            "audit",
            "casework :: agencydue",
            "casework :: chronology",
            "casework :: disagreements.raising",
            "database",
            "documents",
            "documents :: inspection",
            "jobs",
            "library",
            "library :: print",
            "library :: texts",
            "notify",
            "partnership",
            "partnership :: contactpoints",
            "people",
            "people :: family",
            "people :: profile",
            "time",
            "web",
            "web :: forms",
            "web :: govuk",
            "web :: keeping",
            "web :: limits",
            "web :: rendering",
            "web :: shell"
        })
package org.breakwater.frontdoor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
