package dev.cofferdam.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Routines that belong together: one interface, and one file of each kind. */
public final class Chapter {
    public final Routine.Family family;
    public final String name;
    final String about;
    public final List<Routine> routines = new ArrayList<>();

    Chapter(Routine.Family family, String name, String about) {
        this.family = family;
        this.name = name;
        this.about = about;
    }

    /** Describes a routine once for several types, named by their letters. */
    Chapter each(String letters, String stem, Consumer<Routine> description) {
        for (char letter : letters.toCharArray()) {
            Routine routine = new Routine(family, Type.valueOf(String.valueOf(Character.toUpperCase(letter))), stem);
            description.accept(routine);
            routines.add(routine);
        }
        return this;
    }

    /** A name for what is the same for some types of a routine: its stem, if it is for all of them. */
    String nameOfAllLike(Routine routine, Function<Routine, String> what) {
        String same = what.apply(routine);
        List<Routine> family = routines.stream()
                .filter(other -> other.stem.equals(routine.stem))
                .toList();
        if (family.stream().map(what).allMatch(same::equals)) {
            return routine.stem;
        }
        return family.stream()
                .filter(other -> what.apply(other).equals(same))
                .findFirst()
                .orElseThrow()
                .name;
    }

    boolean isBlas() {
        return family == Routine.Family.BLAS;
    }

    @Override
    public String toString() {
        return name;
    }
}
