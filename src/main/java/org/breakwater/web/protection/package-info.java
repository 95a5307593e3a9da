/**
 * What every answer and every request must keep to: the headers that tell a browser what a page may do, limits on what
 * we read, and our style sheets and scripts under names that change with their content.
 */
@NullMarked
package org.breakwater.web.protection;

import org.jspecify.annotations.NullMarked;
