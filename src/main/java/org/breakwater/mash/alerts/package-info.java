/** Alerts for what cannot wait, by day and by night, until someone acknowledges them. */
@NullMarked
@NamedInterface("alerts")
package org.breakwater.mash.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
