/** The MASH analysis: what is known, what the worries are, what is working well. */
@NullMarked
package org.breakwater.mash.analysis;

import org.jspecify.annotations.NullMarked;
