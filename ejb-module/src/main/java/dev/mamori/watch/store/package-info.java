/** Behind the door of watch: reads the trail by plain SQL, in few statements, and keeps what was seen. */
package dev.mamori.watch.store;
