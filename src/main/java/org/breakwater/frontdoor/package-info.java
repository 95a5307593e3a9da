/**
 * The front door: whom to call now, telling us about a child, coming back safely. It takes in what was told, makes it
 * durable and announces it with ids only; it does not know who works on it afterwards.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: proving",
            "audit",
            "casework :: chronology",
            "database",
            "documents",
            "jobs",
            "library",
            "library::print",
            "partnership",
            "people",
            "time",
            "web",
            "web::govuk",
            "web::keeping",
            "web::limits",
            "web::rendering"
        })
package org.breakwater.frontdoor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
