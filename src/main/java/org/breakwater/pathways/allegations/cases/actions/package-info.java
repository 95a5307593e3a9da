/** Actions of a case, with their owners. */
@NullMarked
package org.breakwater.pathways.allegations.cases.actions;

import org.jspecify.annotations.NullMarked;
