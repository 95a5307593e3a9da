/**
 * Who may come in, and who acts. Accounts by invitation, those of a researcher for one agency of the profile and of a
 * team member for one team, further posts of one account, sign-in with a second factor, and the
 * {@link org.breakwater.access.Actor} through whom every record is found: a person acts in one post at a time, and the
 * kind of a record says which posts see it. {@link org.breakwater.access.ActorTransactions} names the actor to
 * PostgreSQL, whose row security is the second lock; {@link org.breakwater.access.For} and
 * {@link org.breakwater.access.ForEveryone} say on each screen who may enter it: one that says nothing is shut.
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
