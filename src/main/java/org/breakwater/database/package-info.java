/**
 * Where the house keeps what it knows: a real PostgreSQL, brought along and cared for by the program itself, or one
 * that somebody else runs. Two roles use it. The owner migrates and seeds; the run-time role owns nothing and cannot
 * pass row-level security. This module knows none of the others, and none of them needs to know which of the two
 * databases it is.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.breakwater.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
