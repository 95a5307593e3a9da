/** Turns due notices into one mail for each person who may still know of it. */
@NullMarked
package org.breakwater.notify.addressing;

import org.jspecify.annotations.NullMarked;
