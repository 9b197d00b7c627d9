package dev.cofferdam.generator;

import java.util.List;

/** All tables: each routine once for all its types, its arguments in the order of CBLAS and LAPACKE. */
public final class Tables {
    public static final List<Chapter> CHAPTERS = List.of(
            BlasLevel1Table.CHAPTER,
            BlasLevel2Table.CHAPTER,
            BlasLevel3Table.CHAPTER,
            LinearSystemsTable.CHAPTER,
            BandSystemsTable.CHAPTER,
            LeastSquaresTable.CHAPTER,
            EigenvaluesTable.CHAPTER,
            SingularValuesTable.CHAPTER);

    private Tables() {}

    static List<Chapter> of(Routine.Family family) {
        return CHAPTERS.stream().filter(chapter -> chapter.family == family).toList();
    }
}
