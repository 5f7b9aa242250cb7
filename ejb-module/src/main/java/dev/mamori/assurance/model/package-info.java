/** Controls, their evidence, and the rule that makes a status of it. */
package dev.mamori.assurance.model;
