/** The subject of an allegation: what is known of them, and their other cases. Nobody else can find them by it. */
@NullMarked
package org.breakwater.pathways.allegations.subjects;

import org.jspecify.annotations.NullMarked;
