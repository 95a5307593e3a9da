/** The accessibility statement, as the accessibility regulations of 2018 require of public bodies. */
@NullMarked
package org.breakwater.web.accessibility;

import org.jspecify.annotations.NullMarked;
