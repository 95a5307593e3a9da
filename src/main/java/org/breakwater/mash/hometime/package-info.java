/** A child goes home soon, and the referrer is called before that. */
@NullMarked
package org.breakwater.mash.hometime;

import org.jspecify.annotations.NullMarked;
