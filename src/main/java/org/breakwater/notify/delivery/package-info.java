/** Mails are sent one after the other, retried, or marked as stuck. */
@NullMarked
package org.breakwater.notify.delivery;

import org.jspecify.annotations.NullMarked;
