@NullMarked
package org.breakwater.casework;

import org.jspecify.annotations.NullMarked;
