package dev.ixm.model.rule;

import dev.ixm.model.guide.Basis;

/**
 * Why a rule holds, or what harm comes of breaking it.
 *
 * @param text one or two sentences
 * @param basis whether the guide says so
 */
public record Rationale(String text, Basis basis) {}
