/** Refer a child missing education: a school, another council, a professional, or the CME team itself. */
@NullMarked
package org.breakwater.pathways.missingeducation.refer;

import org.jspecify.annotations.NullMarked;
