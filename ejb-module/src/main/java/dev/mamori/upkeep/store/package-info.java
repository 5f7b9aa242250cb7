/** Behind the door of upkeep. */
package dev.mamori.upkeep.store;
