/**
 * Where anyone comes in: to find out whom to call this minute, to tell us about a child, and to come back safely. It
 * knows the partnership, never the desk: what happens to a report after it has arrived is the desk's own work.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "audit", "partnership", "time", "web", "web :: govuk", "web :: rendering"})
package org.breakwater.frontdoor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
