/** Absences, and the colleague who covers meanwhile: the deputy. */
@NullMarked
@NamedInterface("absence")
package org.breakwater.access.account.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
