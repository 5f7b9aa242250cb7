package dev.mamori.supplier.model;

import java.time.LocalDate;

/**
 * What is registered of a worker.
 *
 * @param trainedOn when the person was last trained in security and the care of personal information; null for never
 * @param ndaOn when the person pledged secrecy; null where that was not done
 */
public record WorkerSheet(String name, String role, LocalDate trainedOn, LocalDate ndaOn) {}
