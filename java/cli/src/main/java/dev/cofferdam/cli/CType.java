package dev.cofferdam.cli;

/** A type that may stand in a prototype: as a result any of them, as a parameter a {@link CValue}. */
sealed interface CType permits CVoid, CValue {

    /** The type as C writes it. */
    String spelling();
}
