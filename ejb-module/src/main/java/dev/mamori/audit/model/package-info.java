/** What an audit row says: attempts and their outcomes. */
package dev.mamori.audit.model;
