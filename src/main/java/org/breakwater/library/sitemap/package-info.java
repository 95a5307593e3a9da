/** Every address that a search engine may show, so that people find the current number and not an old one. */
@NullMarked
package org.breakwater.library.sitemap;

import org.jspecify.annotations.NullMarked;
