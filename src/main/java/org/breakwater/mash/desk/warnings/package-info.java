/** Warnings about a family, each with a day on which someone looks at it again. */
@NullMarked
package org.breakwater.mash.desk.warnings;

import org.jspecify.annotations.NullMarked;
