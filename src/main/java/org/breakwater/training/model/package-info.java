/** How the file of courses is read. */
@NullMarked
package org.breakwater.training.model;

import org.jspecify.annotations.NullMarked;
