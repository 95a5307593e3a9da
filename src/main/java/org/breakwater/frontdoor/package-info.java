/**
 * The front door: whom to call now, telling us about a child, coming back safely. It takes in what was told, makes it
 * durable and announces it with ids only; it does not know who works on it afterwards.
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
