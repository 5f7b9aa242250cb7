/**
 * Who may do what: roles, permissions and the guard in front of every use case (control 12). Depends on {@code
 * platform} only.
 */
package dev.mamori.access;
