/** Every local service that the profile names, by what someone needs, on one page. */
@NullMarked
package org.breakwater.library.information.localservices;

import org.jspecify.annotations.NullMarked;
