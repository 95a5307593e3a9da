/**
 * The work of the partnership’s sub groups, one package for each pathway: its steps, who may act, its deadlines with
 * their sources, and its screens. A pathway imports no other.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: accounts",
            "access :: records",
            "audit",
            "casework",
            "casework :: allocation",
            "casework :: chronology",
            "casework :: clocks",
            "casework :: decisions",
            "casework :: past",
            "casework :: pathway",
            "casework :: screeningtools",
            "casework :: screens",
            "casework :: screens.navigation",
            "casework :: yearly",
            "database",
            "frontdoor :: receivedreports",
            "frontdoor :: whotocall",
            "notify",
            "partnership",
            "partnership :: contactpoints",
            "people",
            "people :: comparison",
            "people :: family",
            "people :: matching",
            "people :: profile",
            "referencedata",
            "time",
            "time :: deadlines",
            "web",
            "web :: figures",
            "web :: forms",
            "web :: govuk",
            "web :: keeping",
            "web :: limits",
            "web :: sheets",
            "web :: shell"
        })
package org.breakwater.pathways;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
