/**
 * The partnership itself: one readable profile file says what it is called, who belongs to it, whom people ring at
 * which hour, and which kinds of harm it works against. Nothing here is about a person who is worried or worried about.
 * The front door is {@link org.breakwater.partnership.contactpoints.WhoToCall}, the answer to the question that nobody
 * should have to search for. Contact points can be changed on a screen without a restart; who did it arrives here as
 * plain text, because this module does not know accounts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "time"})
package org.breakwater.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
