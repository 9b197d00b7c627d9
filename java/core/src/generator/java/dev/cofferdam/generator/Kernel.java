package dev.cofferdam.generator;

import java.util.ArrayList;
import java.util.List;

/** A numeric kernel of ours, as the table describes it: once for both types. */
final class Kernel {
    /** How it is called, and how a long call is cut into pieces. */
    enum Kind {
        /** A state takes in piece after piece. */
        REDUCTION,
        /** A reduction that tells where. */
        POSITION,
        /** A reduction to three numbers. */
        MOMENTS,
        /** Each element by itself. */
        ELEMENTWISE,
        /** A number is carried from piece to piece. */
        RUNNING,
        /** Element by its number. */
        RANDOM,
        /** Elements by indices that are looked at. */
        INDEXED,
        /** Rows by rows. */
        SPARSE,
        /** Parts of a grid. */
        STENCIL
    }

    /** One parameter, as it stands in C; "n" is the length of all vectors. */
    record Parameter(Role role, String name, String about) {
        String capital() {
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
    }

    enum Role {
        SIZE,
        /** A number of elements that C is told and Java knows: the room. */
        ROOM,
        SCALAR,
        WHOLE,
        /** With an increment. */
        VECTOR_IN,
        VECTOR_OUT,
        /** Side by side. */
        ARRAY_IN,
        ARRAY_OUT,
        INTEGERS,
        /** A distance between lines or planes, within the array named before it. */
        LEADING;

        boolean isMemory() {
            return this == VECTOR_IN || this == VECTOR_OUT || this == ARRAY_IN || this == ARRAY_OUT || this == INTEGERS;
        }

        boolean isVector() {
            return this == VECTOR_IN || this == VECTOR_OUT;
        }

        boolean isWritten() {
            return this == VECTOR_OUT || this == ARRAY_OUT;
        }
    }

    final Kind kind;
    /** In C, without the letter of the type. */
    final String name;
    /** Elements of a piece: some microseconds' work, tens of them where memory or rare cases are slow. */
    final int piece;

    final String summary;
    final List<String> details = new ArrayList<>();
    final List<Parameter> parameters = new ArrayList<>();
    String result = "";

    Kernel(Kind kind, String name, int piece, String summary) {
        this.kind = kind;
        this.name = name;
        this.piece = piece;
        this.summary = summary;
    }

    Kernel detail(String detail) {
        details.add(detail);
        return this;
    }

    Kernel with(Role role, String name, String about) {
        parameters.add(new Parameter(role, name, about));
        return this;
    }

    Kernel returns(String about) {
        result = about;
        return this;
    }

    boolean isReduction() {
        return kind == Kind.REDUCTION || kind == Kind.POSITION || kind == Kind.MOMENTS;
    }

    /** In Java: {@code dsumCompensated}. */
    String javaName(Type type) {
        StringBuilder java = new StringBuilder(type.letter);
        boolean capital = false;
        for (char letter : name.toCharArray()) {
            if (letter == '_') {
                capital = true;
            } else {
                java.append(capital ? Character.toUpperCase(letter) : letter);
                capital = false;
            }
        }
        return java.toString();
    }

    String cName(Type type) {
        return "cfd_" + type.letter + name;
    }

    /** Of the parameter in C, from 1; an increment's is one more than its vector's. */
    int number(Parameter wanted) {
        int number = 1;
        for (Parameter parameter : parameters) {
            if (parameter.equals(wanted)) {
                return number;
            }
            number += parameter.role().isVector() ? 2 : 1;
        }
        throw new IllegalArgumentException(wanted.name());
    }

    /** The two types of elements. */
    enum Type {
        DOUBLE("d", "double", 8, "JAVA_DOUBLE"),
        FLOAT("s", "float", 4, "JAVA_FLOAT");

        final String letter;
        final String java;
        final int bytes;
        final String layout;

        Type(String letter, String java, int bytes, String layout) {
            this.letter = letter;
            this.java = java;
            this.bytes = bytes;
            this.layout = layout;
        }
    }
}
