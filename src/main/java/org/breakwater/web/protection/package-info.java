/**
 * Protection of every request and response: security headers, limits on what we read, and our style sheets and scripts
 * under names that change with their content.
 */
@NullMarked
package org.breakwater.web.protection;

import org.jspecify.annotations.NullMarked;
