/**
 * The invented town of the demonstration, of the journeys and of the measurements: Saltmarsh Quay, which does not
 * exist. From a seed come its households, schools and agencies, and a year of contacts in which known patterns are
 * planted. The year is lived through by the house's own verbs under a clock that the town turns; a past of a million
 * contacts is copied in, row for row as those verbs would have left it.
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
            "casework :: presentingissues",
            "database",
            "frontdoor :: receivedreports",
            "frontdoor :: refer.organisations",
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
            "web :: shell"
        })
package org.breakwater.town;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
