/**
 * Two years of training in the invented town, so that every list, chart and rule of the office has something to show:
 * organisations, delegates, venues, trainers, sessions, registers, evaluations and certificates. Copied in by the
 * owner, row for row as the pages would have left them; no one gets a mail about it.
 */
@NullMarked
@NamedInterface("past")
package org.breakwater.training.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
