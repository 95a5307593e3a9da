/** The commands {@code ./breakwater NAME} other than running the program, and the settings from the environment. */
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
