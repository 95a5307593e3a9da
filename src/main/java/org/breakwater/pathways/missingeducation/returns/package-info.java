/** What schools send about their pupils: added, deleted, absent or ill for long, by form and by file. */
@NullMarked
package org.breakwater.pathways.missingeducation.returns;

import org.jspecify.annotations.NullMarked;
