package dev.cofferdam.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what follows from the tables of routines: {@code java Generate.java FOLDER} writes FOLDER/java,
 * {@code java Generate.java --functions cblas} prints the C functions that are called,
 * {@code java Generate.java --catalogue FOLDER} a line for each function that jextract wrote there.
 */
public final class Generate {
    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2 && arguments[0].equals("--functions")) {
            Tables.CHAPTERS.stream()
                    .flatMap(chapter -> chapter.routines.stream())
                    .map(Routine::cName)
                    .filter(name -> name.toLowerCase().startsWith(arguments[1]))
                    .forEach(System.out::println);
            return;
        }
        if (arguments.length == 2 && arguments[0].equals("--catalogue")) {
            Catalogue.condense(Path.of(arguments[1])).forEach(System.out::println);
            return;
        }
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = Path.of(arguments[0], file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** All files, by their path under {@code src/generated}. */
    public static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (Routine.Family family : Routine.Family.values()) {
            List<Chapter> chapters = Tables.of(family);
            String below = "Placed";
            for (Chapter chapter : chapters) {
                write(files, chapter, below);
                below = "Placed" + chapter.name;
            }
            if (family == Routine.Family.BLAS) {
                files.put("java/dev/cofferdam/linalg/BlasBatches.java", BatchWriter.face());
                files.put("java/dev/cofferdam/linalg/PlacedBlasBatches.java", BatchWriter.placed(below));
                files.put("java/dev/cofferdam/internal/linalg/ShortVectors.java", ShortVectorsWriter.write());
            }
        }
        kernels(files);
        return files;
    }

    private static void write(Map<String, String> files, Chapter chapter, String below) {
        String linalg = "java/dev/cofferdam/linalg/";
        String internal = "java/dev/cofferdam/internal/linalg/" + chapter.name;
        files.put(linalg + chapter.name + ".java", FaceWriter.write(chapter));
        files.put(linalg + "Placed" + chapter.name + ".java", PlacedWriter.write(chapter, below));
        files.put(internal + "Checks.java", ChecksWriter.write(chapter));
        files.put(internal + "Overlaps.java", OverlapWriter.write(chapter));
        files.put(internal + "Staged.java", StagedWriter.write(chapter));
        files.put(internal + "Calls.java", CallsWriter.calls(chapter));
        files.put(internal + "Descriptors.java", CallsWriter.descriptors(chapter));
        files.put(internal + "Plain.java", CallsWriter.handles(chapter, false));
        files.put(internal + "Critical.java", CallsWriter.handles(chapter, true));
        files.put(internal + "Words.java", CallsWriter.words(chapter));
        if (SharedWriter.isShared(chapter)) {
            files.put(internal + "Shared.java", SharedWriter.write(chapter));
        }
    }

    private static void kernels(Map<String, String> files) {
        String internal = "java/dev/cofferdam/internal/linalg/";
        files.put("java/dev/cofferdam/linalg/Kernels.java", KernelFaceWriter.write());
        files.put("java/dev/cofferdam/linalg/PlacedKernels.java", KernelImplementationWriter.write());
        files.put(internal + "NumericsCalls.java", KernelCallsWriter.write());
        files.put(internal + "KernelsInPieces.java", KernelPiecesWriter.write());
        files.put(internal + "KernelsByWords.java", KernelWordsWriter.write());
        files.put(internal + "SparseInPieces.java", KernelShapesWriter.sparse());
        files.put(internal + "StencilsInPieces.java", KernelShapesWriter.stencils());
    }
}
