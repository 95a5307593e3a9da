/**
 * What time calls for. A module says what is to be done how often, and how long it may take at most; this one does it,
 * on several threads, once for all nodes or on each of them. What rings has threads, a table and connections of its
 * own, so that nothing else can hold it up. When a node dies, another takes over within a minute
 * ({@code docs/decisions/0037-jobs-and-alarms.md}).
 */
@NullMarked
@ApplicationModule(allowedDependencies = "database")
package org.breakwater.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
