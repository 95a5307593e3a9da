/** How well everyone can use this, said honestly, as the accessibility regulations of 2018 ask of public bodies. */
@NullMarked
package org.breakwater.web.accessibility;

import org.jspecify.annotations.NullMarked;
