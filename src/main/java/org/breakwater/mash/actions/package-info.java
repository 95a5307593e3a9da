/** Agreed actions: who does what by when, and what is still outstanding. */
@NullMarked
package org.breakwater.mash.actions;

import org.jspecify.annotations.NullMarked;
