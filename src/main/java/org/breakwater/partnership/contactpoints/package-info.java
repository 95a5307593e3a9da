/**
 * The numbers that people call: from the profile, changed on the screen, with their history; and which of them answers.
 */
@NullMarked
@NamedInterface("contactpoints")
package org.breakwater.partnership.contactpoints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
