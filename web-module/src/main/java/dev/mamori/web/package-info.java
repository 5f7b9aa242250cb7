/**
 * Delivery: pages for staff and the API for integrators. Opens the doors of the contexts and holds no rule of its own.
 */
package dev.mamori.web;
