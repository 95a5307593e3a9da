/**
 * Accounts and actors. Accounts by invitation, those of a researcher for one agency of the profile and of a team member
 * for one team, further posts of one account, sign-in with a second factor, and the {@link org.breakwater.access.Actor}
 * in whose name every record is looked up: a person acts in one post at a time, and the kind of a record defines which
 * posts see it. {@link org.breakwater.access.ActorTransactions} names the actor to PostgreSQL, whose row security is
 * the second check; {@link org.breakwater.access.For} and {@link org.breakwater.access.ForEveryone} declare on each
 * screen who may open it: without a declaration it is closed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "database",
            "jobs",
            "web",
            "web :: forms",
            "web :: govuk",
            "web :: limits",
            "web :: shell"
        })
package org.breakwater.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
