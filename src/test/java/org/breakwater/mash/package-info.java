@NullMarked
package org.breakwater.mash;

import org.jspecify.annotations.NullMarked;
