/**
 * The people in records, as they were reported. Two records about one child stay two rows until someone says that they
 * are the same; possible matches are shown with the rule that found them, and people decide.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "audit", "database", "jobs", "referencedata", "time"})
package org.breakwater.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
