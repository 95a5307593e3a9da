/**
 * What the house owes people by email: an alarm at night, a decision that waits for a second person, an invitation, a
 * question that waits for an agency, a card that no watch has read, a child who is handed over to a team, the code that
 * proves a work address, the weekly word that texts or numbers wait to be looked after. This module only listens. A row
 * is written in the transaction of the event, so a message is owed exactly when its cause was kept; a job on each node
 * addresses what is due, sends it, and tries again with growing pauses until it is stuck, where an administrator sees
 * it. Every mail has the same sender and subject and says only that something waits.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: accounts",
            "access :: invitation",
            "access :: proving",
            "access :: records",
            "audit",
            "database",
            "frontdoor",
            "frontdoor :: conversations",
            "jobs",
            "library",
            "mash :: alerts",
            "mash :: approval",
            "mash :: disagreements",
            "casework :: emergencyaccess",
            "mash :: handover",
            "mash :: informationrequests",
            "mash :: meetings",
            "casework :: safecontact",
            "casework :: safecontact.visitbriefing",
            "mash :: shifts",
            "partnership",
            "partnership :: contactpoints",
            "time",
            "training",
            "training :: emails",
            "web",
            "web :: forms",
            "web :: govuk",
            "web :: shell"
        })
package org.breakwater.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
