/**
 * The log of who did and saw what. Each act writes its row in its own transaction: no record, no act. A sealer chains
 * the committed rows within a second and writes the chain's head outside the database, so that altered, removed and
 * truncated rows are all detected. The module owns {@link org.breakwater.audit.ActorId} and knows no account.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "database")
package org.breakwater.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
