/**
 * Professional disagreements about a case: they are raised, answered stage by stage, and end when both agree or the
 * last stage decides.
 */
@NullMarked
package org.breakwater.casework.disagreements;

import org.jspecify.annotations.NullMarked;
