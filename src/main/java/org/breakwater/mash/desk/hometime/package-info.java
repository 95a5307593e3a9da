/** A child goes home soon, and the person who referred them is rung before. */
@NullMarked
package org.breakwater.mash.desk.hometime;

import org.jspecify.annotations.NullMarked;
