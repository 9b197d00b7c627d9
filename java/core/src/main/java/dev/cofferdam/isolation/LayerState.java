package dev.cofferdam.isolation;

import java.util.Objects;

/**
 * Whether a layer of a pool's sandbox holds, as a process of the pool found when it entered it.
 *
 * @param layer which
 * @param held whether it holds
 * @param reason why it does not; empty if it does
 */
public record LayerState(Sandbox.Layer layer, boolean held, String reason) {
    public LayerState {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return held ? layer + " holds" : layer + " does not hold: " + reason;
    }
}
