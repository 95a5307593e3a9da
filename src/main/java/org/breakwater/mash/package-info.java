/**
 * The MASH desk, where agencies decide together. A contact is opened in the same transaction as the report, is screened
 * by a social worker, decided child by child with the information from the agencies, approved by a second person,
 * answered and closed; each stage but the last is a queue with deadlines.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: accounts",
            "access :: records",
            "audit",
            "casework",
            "casework :: *",
            "database",
            "documents",
            "documents :: inspection",
            "documents :: redaction",
            "frontdoor :: addresses",
            "frontdoor :: conversations",
            "frontdoor :: receivedreports",
            "frontdoor :: refer.signoff",
            "frontdoor :: referrals",
            "jobs",
            "notify",
            "partnership",
            "partnership :: contactpoints",
            "people",
            "people :: comparison",
            "people :: family",
            "people :: matching",
            "people :: parsing",
            "people :: profile",
            "people :: search",
            "referencedata",
            "time",
            "time :: deadlines",
            "web",
            "web :: figures",
            "web :: forms",
            "web :: govuk",
            "web :: sheets",
            "web :: shell"
        })
package org.breakwater.mash;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
