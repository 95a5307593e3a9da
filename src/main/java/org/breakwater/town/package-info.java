/**
 * The invented town of the demonstration, of the end-to-end tests and of the measurements: Saltmarsh Quay, which does
 * not exist. From a seed it generates households, schools and agencies, and a year of contacts in which known patterns
 * are planted. The year is replayed with the program's own services under an adjustable clock; a past of a million
 * contacts is copied in, row for row as those services would have left it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "casework",
            "casework :: clocks",
            "casework :: decisions",
            "casework :: family.person",
            "casework :: handover.handovers",
            "casework :: handover.receiving",
            "casework :: history.previous",
            "casework :: informationrequests",
            "casework :: informationrequests.agencyinformation",
            "casework :: informationrequests.agency",
            "casework :: outstanding",
            "casework :: past",
            "casework :: presentingissues",
            "database",
            "frontdoor :: receivedreports",
            "frontdoor :: refer.organisations",
            "library :: past",
            "mash :: alerts",
            "mash :: approval",
            "mash :: decision",
            "mash :: decision.need",
            "mash :: feedback",
            "mash :: immediateactions",
            "mash :: lifecycle",
            "mash :: live",
            "mash :: screening",
            "people",
            "people :: family",
            "referencedata",
            "time",
            "time :: deadlines",
            "training :: past",
            "web :: shell"
        })
package org.breakwater.town;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
