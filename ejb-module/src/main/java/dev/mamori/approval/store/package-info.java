/** Reads and writes requests for approval, behind the wall. */
package dev.mamori.approval.store;
