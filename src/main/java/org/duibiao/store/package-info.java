/** Facts, documents and reviews in PostgreSQL, through jOOQ and Flyway. {@code store.db} is generated from the migrations. */
@NullMarked
package org.duibiao.store;

import org.jspecify.annotations.NullMarked;
