/**
 * The people that records speak of, as they were told. Two records about one child stay two rows until someone says
 * that they are the same; what is alike is shown with the rule that says so, and people decide.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "access :: records", "audit", "database", "jobs", "referencedata", "time"})
package org.breakwater.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
