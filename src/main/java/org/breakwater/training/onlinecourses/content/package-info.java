/** The content of the online courses: units to read, and questions. Files of the partnership, each with its version. */
@NullMarked
package org.breakwater.training.onlinecourses.content;

import org.jspecify.annotations.NullMarked;
