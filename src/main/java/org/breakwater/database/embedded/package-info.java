/**
 * The embedded PostgreSQL: its binaries, its folder, its process, and its supervisor. It is the real server with its
 * safeties on (fsync, synchronous commit, checksums, passwords), because it may hold the only copy of a report about a
 * child.
 */
@NullMarked
package org.breakwater.database.embedded;

import org.jspecify.annotations.NullMarked;
