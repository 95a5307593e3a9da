/** Mails are sent one after the other, tried again, or set aside. */
@NullMarked
package org.breakwater.notify.delivery;

import org.jspecify.annotations.NullMarked;
