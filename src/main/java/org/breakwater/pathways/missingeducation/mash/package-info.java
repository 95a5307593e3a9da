/** What a case of a child missing education tells MASH+. */
@NullMarked
package org.breakwater.pathways.missingeducation.mash;

import org.jspecify.annotations.NullMarked;
