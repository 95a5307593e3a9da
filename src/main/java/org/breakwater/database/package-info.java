/**
 * The database: a real PostgreSQL, embedded and maintained by the program itself, or an external one. Two roles use it.
 * The owner migrates and seeds; the run-time role owns nothing and cannot bypass row-level security. This module
 * depends on none of the others, and none of them needs to know which of the two databases it is.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.breakwater.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
