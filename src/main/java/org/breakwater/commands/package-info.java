/** What {@code ./breakwater NAME} does besides running the program, and what the environment says to it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: accounts",
            "access :: invitation",
            "audit",
            "database",
            "frontdoor :: addresses",
            "library :: publishing",
            "outage",
            "time",
            "town"
        })
package org.breakwater.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
