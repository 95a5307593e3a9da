/** One more child or adult. */
@NullMarked
package org.breakwater.mash.desk.person;

import org.jspecify.annotations.NullMarked;
