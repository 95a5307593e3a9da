/** What is recorded of children missing education, and of the schools. */
@NullMarked
package org.breakwater.pathways.missingeducation.records;

import org.jspecify.annotations.NullMarked;
