/**
 * The partnership itself: one readable profile file contains its name, its members, who people call at which hour, and
 * the kinds of harm it works against. Nothing here is about a person who is worried or worried about.
 * {@link org.breakwater.partnership.contactpoints.WhoToCall} answers the question that nobody should have to search
 * for. Contact points can be changed on a screen without a restart; who did it is passed in as plain text, because this
 * module does not know accounts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "time"})
package org.breakwater.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
