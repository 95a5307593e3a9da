/**
 * Periodic jobs. A module declares what is to be done how often, and how long it may take at most; this one runs it, on
 * several threads, once for all nodes or on each of them. Alerts have threads, a table and connections of their own, so
 * that nothing else can delay them. When a node dies, another takes over within a minute
 * ({@code docs/decisions/0037-jobs-and-alarms.md}).
 */
@NullMarked
@ApplicationModule(allowedDependencies = "database")
package org.breakwater.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
