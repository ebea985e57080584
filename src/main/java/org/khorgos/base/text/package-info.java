/** Long texts in Markdown, and how they are made safe to be read. */
@org.jspecify.annotations.NullMarked
package org.khorgos.base.text;
