@NullMarked
package org.breakwater.mash.model;

import org.jspecify.annotations.NullMarked;
